package dev.ampoule.command;

import java.io.BufferedReader;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Where a command speaks with its user. A {@code @Command} method takes it as a parameter; tests
 * give it another one.
 *
 * <p>Flask: {@code click.echo}, {@code click.prompt}, {@code click.confirm}.
 */
public final class Terminal {

  private final BufferedReader in;
  private final PrintStream out;
  private final PrintStream err;
  private final boolean isStandard;

  /**
   * Creates a terminal without input.
   *
   * @param out for what was asked for
   * @param err for complaints and questions
   */
  public Terminal(PrintStream out, PrintStream err) {
    this(Reader.nullReader(), out, err);
  }

  /**
   * Creates a terminal.
   *
   * @param in what the user answers, line by line
   * @param out for what was asked for
   * @param err for complaints and questions
   */
  public Terminal(Reader in, PrintStream out, PrintStream err) {
    this(in, out, err, false);
  }

  private Terminal(Reader in, PrintStream out, PrintStream err, boolean isStandard) {
    this.in = new BufferedReader(in);
    this.out = out;
    this.err = err;
    this.isStandard = isStandard;
  }

  /** The terminal of this process, in UTF-8. */
  public static Terminal standard() {
    InputStream input = System.in;
    return new Terminal(
        new InputStreamReader(input, StandardCharsets.UTF_8),
        stream(FileDescriptor.out),
        stream(FileDescriptor.err),
        true);
  }

  /**
   * Prints a line of what was asked for, on standard output.
   *
   * <p>Flask: {@code click.echo(text)}.
   *
   * @param text the line, without its end
   */
  public void say(String text) {
    out.println(text);
  }

  /**
   * Prints a line about what is wrong, on standard error.
   *
   * <p>Flask: {@code click.echo(text, err=True)}.
   *
   * @param text the line, without its end
   */
  public void complain(String text) {
    err.println(text);
  }

  /** The standard output, for text that is no line; it flushes with each line. */
  public PrintStream out() {
    return out;
  }

  /**
   * Asks for a line of text; the question goes to standard error.
   *
   * <p>Flask: {@code click.prompt}.
   *
   * @param question what is asked, without a colon at its end
   * @return the answer, without blanks around it
   * @throws CommandException with the status 1, if there is no more input
   */
  public String ask(String question) {
    err.print(question + ": ");
    err.flush();
    return answer().strip();
  }

  /**
   * Asks for a line of text; the answer is not shown where the terminal can hide it.
   *
   * <p>Flask: {@code click.prompt(hide_input=True)}.
   *
   * @param question what is asked, without a colon at its end
   * @return the answer
   * @throws CommandException with the status 1, if there is no more input
   */
  public String secret(String question) {
    Console console = isStandard ? System.console() : null;
    if (console == null || !console.isTerminal()) {
      err.print(question + ": ");
      err.flush();
      return answer();
    }
    char[] typed = console.readPassword("%s: ", question);
    if (typed == null) {
      throw aborted();
    }
    return new String(typed);
  }

  /**
   * Asks a question that is answered by yes or no, until it is; an empty answer is no.
   *
   * <p>Flask: {@code click.confirm}.
   *
   * @param question what is asked, with its question mark
   * @throws CommandException with the status 1, if there is no more input
   */
  public boolean confirm(String question) {
    while (true) {
      err.print(question + " [y/N]: ");
      err.flush();
      switch (answer().strip().toLowerCase(Locale.ROOT)) {
        case "y", "yes" -> {
          return true;
        }
        case "n", "no", "" -> {
          return false;
        }
        default -> complain("Please answer y or n.");
      }
    }
  }

  private String answer() {
    String line;
    try {
      line = in.readLine();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (line == null) {
      err.println();
      throw aborted();
    }
    return line;
  }

  private static CommandException aborted() {
    return new CommandException(1, "aborted: there is no answer");
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
