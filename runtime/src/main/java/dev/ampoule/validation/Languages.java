package dev.ampoule.validation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The languages in which somebody wants to read messages, in the order of the look-up of RFC 4647:
 * {@code de-CH, fr} asks for Swiss German, German and French.
 */
public final class Languages {

  /** No language in particular. */
  public static final Languages ANY = new Languages("", List.of());

  private static final int MAX_LENGTH = 1_000;
  private static final int MAX_LANGUAGES = 30;

  private final String header;
  private @Nullable List<Locale> locales;

  private Languages(String header, @Nullable List<Locale> locales) {
    this.header = header;
    this.locales = locales;
  }

  /** Returns one language, and what it is a variant of. */
  public static Languages of(Locale language) {
    return new Languages("", lookup(language.toLanguageTag()));
  }

  /**
   * Returns the languages of an {@code Accept-Language} header.
   *
   * @param header the header's value; null or one that is malformed asks for nothing in particular
   */
  public static Languages accepted(@Nullable String header) {
    return header == null || header.isBlank() || header.length() > MAX_LENGTH
        ? ANY
        : new Languages(header, null);
  }

  /** The languages, the favourite first, each followed by what it is a variant of. */
  List<Locale> locales() {
    List<Locale> known = locales;
    if (known == null) {
      known = parse(header);
      locales = known;
    }
    return Collections.unmodifiableList(known);
  }

  private static List<Locale> parse(String header) {
    Set<Locale> found = new LinkedHashSet<>();
    for (LanguageRange range : ranges(header)) {
      if (range.getRange().equals("*") || found.size() >= MAX_LANGUAGES) {
        break;
      }
      if (range.getWeight() > 0) {
        found.addAll(lookup(range.getRange()));
      }
    }
    return List.copyOf(found);
  }

  /** The ranges by their weight. */
  private static List<LanguageRange> ranges(String header) {
    try {
      return LanguageRange.parse(header);
    } catch (IllegalArgumentException e) {
      return List.of();
    }
  }

  /** The tag, and what is left of it when subtags are cut off from its end. */
  private static List<Locale> lookup(String tag) {
    List<Locale> locales = new ArrayList<>();
    String rest = tag;
    while (!rest.isEmpty() && locales.size() < MAX_LANGUAGES) {
      Locale locale = Locale.forLanguageTag(rest);
      if (!locale.getLanguage().isEmpty() && !locales.contains(locale)) {
        locales.add(locale);
      }
      int end = rest.lastIndexOf('-');
      if (end >= 2 && rest.charAt(end - 2) == '-') {
        end -= 2;
      }
      rest = rest.substring(0, Math.max(end, 0));
    }
    return locales;
  }
}
