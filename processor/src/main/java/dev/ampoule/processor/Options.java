package dev.ampoule.processor;

import java.util.Map;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic.Kind;

/** The options given to the processor with {@code -A}. */
record Options(boolean verbose) {

  static final String VERBOSE = "ampoule.verbose";

  /** Reads the options; one that is not understood is answered with its usage. */
  static Options read(Map<String, String> options, Messager messager) {
    String verbose = options.get(VERBOSE);
    if (!options.containsKey(VERBOSE) || verbose == null || verbose.equals("true")) {
      return new Options(options.containsKey(VERBOSE));
    }
    if (!verbose.equals("false")) {
      messager.printMessage(
          Kind.ERROR,
          "[Option/Verbose] Option -A%s=%s is neither true nor false.%n  fix: %s"
              .formatted(VERBOSE, verbose, "write -Aampoule.verbose, or leave it away."));
    }
    return new Options(false);
  }
}
