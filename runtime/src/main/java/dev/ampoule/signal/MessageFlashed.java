package dev.ampoule.signal;

import java.util.Objects;

/**
 * A message for the user has been put aside, to be shown on the next page.
 *
 * <p>Whoever keeps such messages sends it, see {@code App.send}.
 *
 * <p>Flask: {@code message_flashed}.
 *
 * @param message the message
 * @param category its category; {@code message} where nothing else was said
 */
public record MessageFlashed(String message, String category) {

  /** Checks that both are there. */
  public MessageFlashed {
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(category, "category");
  }

  /** A message of the category {@code message}. */
  public MessageFlashed(String message) {
    this(message, "message");
  }
}
