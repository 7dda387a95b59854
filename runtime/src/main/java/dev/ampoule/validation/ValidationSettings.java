package dev.ampoule.validation;

import java.time.Clock;
import java.util.Objects;

/**
 * What a check depends on beside the value.
 *
 * @param messages the application's messages, which come before the standard ones
 * @param languages the languages of the messages, the favourite first
 * @param clock what {@code @Past} and {@code @Future} compare with
 * @param checks the application's own checks that are not built by their constructor alone
 */
public record ValidationSettings(
    MessageSource messages, Languages languages, Clock clock, Checks checks) {

  /** The standard messages in English, and the system's clock. */
  public static final ValidationSettings DEFAULT =
      new ValidationSettings(MessageSource.NONE, Languages.ANY, new SystemClock(), Checks.NONE);

  /** Creates the settings. */
  public ValidationSettings {
    Objects.requireNonNull(messages, "messages");
    Objects.requireNonNull(languages, "languages");
    Objects.requireNonNull(clock, "clock");
    Objects.requireNonNull(checks, "checks");
  }

  /** Returns these settings with other messages. */
  public ValidationSettings withMessages(MessageSource replacement) {
    return new ValidationSettings(replacement, languages, clock, checks);
  }

  /** Returns these settings with other languages. */
  public ValidationSettings withLanguages(Languages replacement) {
    return new ValidationSettings(messages, replacement, clock, checks);
  }

  /** Returns these settings with another clock. */
  public ValidationSettings withClock(Clock replacement) {
    return new ValidationSettings(messages, languages, replacement, checks);
  }

  /** Returns these settings with other checks. */
  public ValidationSettings withChecks(Checks replacement) {
    return new ValidationSettings(messages, languages, clock, replacement);
  }
}
