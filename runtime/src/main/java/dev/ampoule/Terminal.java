package dev.ampoule;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where a command line speaks to its user; everything else is logged. */
final class Terminal {

  private final PrintStream out;
  private final PrintStream err;

  /**
   * Creates a terminal.
   *
   * @param out for what was asked for
   * @param err for complaints
   */
  Terminal(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /** The terminal of this process. */
  static Terminal standard() {
    return new Terminal(stream(FileDescriptor.out), stream(FileDescriptor.err));
  }

  void say(String text) {
    out.println(text);
  }

  void complain(String text) {
    err.println(text);
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
