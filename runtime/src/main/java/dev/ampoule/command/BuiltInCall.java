package dev.ampoule.command;

import dev.ampoule.App;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call of a command that every application has.
 *
 * @param program what it works on
 * @param line the command line
 * @param table all commands
 * @param terminal where it speaks with its user
 */
record BuiltInCall(Program program, Line line, CommandTable table, Terminal terminal) {

  /** What is asked of an application that is built for this one call. */
  interface Question {

    int answer(App app) throws Exception;
  }

  /** Builds the application, asks it, and takes it back. */
  int ask(Question question) throws Exception {
    App app = program.build(line.options());
    try {
      return question.answer(app);
    } finally {
      program.release(app);
    }
  }

  boolean has(CommandParameter<Boolean> flag) {
    return line.words().has(flag);
  }

  /** The value of a parameter, or its default. */
  <T> @Nullable T value(CommandParameter<T> parameter) {
    List<String> given = line.words().of(parameter);
    String text = given.isEmpty() ? parameter.fallback() : given.getLast();
    return text == null ? null : parameter.parser().parse(text);
  }
}
