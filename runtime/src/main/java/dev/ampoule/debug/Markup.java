package dev.ampoule.debug;

import dev.ampoule.http.Html;

/** A page while it is written: what is not markup of our own is escaped. */
final class Markup {

  private final StringBuilder out = new StringBuilder(16_384);

  /** Adds markup: only constants. */
  Markup raw(String markup) {
    out.append(markup);
    return this;
  }

  /** Adds text, escaped; what a browser would not show is shown as a question mark. */
  Markup text(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      visible.append(Character.isISOControl(c) && c != '\n' && c != '\t' ? '?' : c);
    }
    out.append(Html.escape(visible.toString()));
    return this;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
