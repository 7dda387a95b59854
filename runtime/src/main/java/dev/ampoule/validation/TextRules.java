package dev.ampoule.validation;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What constraints ask of text. */
public final class TextRules {

  private TextRules() {}

  /** Returns whether there is a text with a character that is no white space. */
  public static boolean isNotBlank(@Nullable CharSequence text) {
    return text != null && !text.toString().isBlank();
  }

  /** Returns whether the whole text, if there is one, matches. */
  public static boolean matches(@Nullable CharSequence text, Pattern pattern) {
    return text == null || pattern.matcher(text).matches();
  }

  /** Returns whether the text, if there is one and it is not empty, is an address for e-mail. */
  public static boolean isEmail(@Nullable CharSequence text) {
    return text == null || text.isEmpty() || EmailSyntax.isAddress(text.toString());
  }
}
