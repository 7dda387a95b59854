package dev.ampoule.processor.descriptor;

import dev.ampoule.processor.model.type.SourceRef;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A {@link SourceRef} as one word: {@code todo.Todos#show(int)~id@dev.ampoule.annotation.Get*1},
 * then {@code /attribute} and {@code :element}; what does not apply is left out.
 */
final class RefText {

  private static final Pattern REF =
      Pattern.compile(
          "(?<type>[^#~@/:]+)(?:#(?<member>[^~@/:]+))?(?:~(?<parameter>[^@/:]+))?"
              + "(?:@(?<annotation>[^*/:]+)(?:\\*(?<index>\\d+))?)?"
              + "(?:/(?<attribute>[^:]+))?(?::(?<element>\\d+))?");

  static String write(SourceRef ref) {
    return ref.type()
        + part("#", ref.member())
        + part("~", ref.parameter())
        + part("@", ref.annotation())
        + part("*", ref.annotationIndex() == 0 ? null : ref.annotationIndex())
        + part("/", ref.attribute())
        + part(":", ref.element() < 0 ? null : ref.element());
  }

  static SourceRef read(String text) throws DescriptorException {
    Matcher match = REF.matcher(text);
    if (!match.matches()) {
      throw new DescriptorException("no source reference: " + text);
    }
    return new SourceRef(
        match.group("type"),
        match.group("member"),
        match.group("parameter"),
        match.group("annotation"),
        number(match.group("index"), 0),
        match.group("attribute"),
        number(match.group("element"), -1));
  }

  private static String part(String mark, @Nullable Object value) {
    return value == null ? "" : mark + value;
  }

  private static int number(@Nullable String digits, int absent) {
    return digits == null ? absent : Integer.parseInt(digits);
  }

  private RefText() {}
}
