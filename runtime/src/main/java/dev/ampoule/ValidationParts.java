package dev.ampoule;

import dev.ampoule.validation.Checks;
import dev.ampoule.validation.ConstraintCheck;
import dev.ampoule.validation.MessageSource;
import dev.ampoule.validation.ValidationSettings;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an application's providers say about validation. */
final class ValidationParts {

  private final List<ConstraintCheck<?, ?>> checks = new ArrayList<>();
  private MessageSource messages = MessageSource.NONE;
  private @Nullable ValidationSettings settings;

  /** Takes a part of the application, whatever it is. */
  void add(Object part) {
    if (part instanceof ValidationSettings all) {
      settings = all;
    } else if (part instanceof MessageSource source) {
      messages = messages.and(source);
    } else if (part instanceof ConstraintCheck<?, ?> check) {
      checks.add(check);
    }
  }

  /** The settings that all parts make together. */
  ValidationSettings settings() {
    ValidationSettings base = settings == null ? ValidationSettings.DEFAULT : settings;
    if (messages.equals(MessageSource.NONE) && checks.isEmpty()) {
      return base;
    }
    return base.withMessages(messages.and(base.messages()))
        .withChecks(checks.isEmpty() ? base.checks() : new Checks(checks));
  }
}
