package dev.ampoule.processor;

import dev.ampoule.processor.model.BlueprintModel;
import java.io.PrintWriter;
import java.io.StringWriter;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic.Kind;

/** Tells what the processor is at: on request, and when it fails. */
final class Progress {

  private final Messager messager;
  private final boolean verbose;
  private String current = "";

  Progress(Messager messager, boolean verbose) {
    this.messager = messager;
    this.verbose = verbose;
  }

  /** Work on a class begins. */
  void at(String type) {
    current = type;
  }

  /** A class was scanned and checked. */
  void scanned(BlueprintModel model) {
    if (verbose) {
      messager.printMessage(
          Kind.NOTE,
          "[Ampoule] %s: %d handlers, %d hooks, %d error handlers"
              .formatted(
                  model.type().qualifiedName(),
                  model.handlers().size(),
                  model.hooks().size(),
                  model.errorHandlers().size()));
    }
  }

  /** The processor failed: that is never the user's fault. */
  void failed(RuntimeException failure) {
    StringWriter trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace));
    messager.printMessage(
        Kind.ERROR,
        "[Internal] Ampoule's processor failed on %s. Please report this with the class.%n%s"
            .formatted(current.isEmpty() ? "its start" : current, trace));
  }
}
