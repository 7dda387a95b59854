package dev.ampoule;

import dev.ampoule.config.ConfigException;

/** Says which provider or constructor failed when an application was built. */
final class BuildFailure {

  private static final String WIRING = "_Wiring";

  private BuildFailure() {}

  /** What to throw for a failure: itself where it is one of the framework that says all. */
  static RuntimeException of(String app, Exception failure) {
    if (failure instanceof ConfigException problem) {
      return problem;
    }
    String place = place(failure.getStackTrace());
    if (place.isEmpty() && failure instanceof RuntimeException unchecked) {
      return unchecked;
    }
    String where = place.isEmpty() ? "" : " in " + place;
    return new IllegalStateException(
        "building " + app + " failed" + where + ": " + describe(failure), failure);
  }

  private static String describe(Exception failure) {
    String message = failure.getMessage();
    return message == null || message.isBlank() ? failure.toString() : message;
  }

  /** What the generated wiring had called; empty if it was not the wiring's call that failed. */
  private static String place(StackTraceElement[] trace) {
    for (int i = 1; i < trace.length; i++) {
      if (trace[i].getClassName().endsWith(WIRING)) {
        return place(trace, i - 1);
      }
    }
    return "";
  }

  /** The user's method: not generated code that stands before it in its own package. */
  private static String place(StackTraceElement[] trace, int called) {
    int at = called;
    while (at > 0 && isGenerated(trace[at])) {
      at--;
    }
    StackTraceElement frame = trace[at];
    String type = simpleName(frame.getClassName());
    String method =
        frame.getMethodName().equals("<init>")
            ? "the constructor of " + type
            : type + "." + frame.getMethodName();
    return frame.getLineNumber() < 0
        ? method
        : method + " (" + frame.getFileName() + ":" + frame.getLineNumber() + ")";
  }

  private static boolean isGenerated(StackTraceElement frame) {
    String type = frame.getClassName();
    return type.endsWith("_Routes")
        || type.endsWith("_Factory")
        || type.startsWith("dev.ampoule.")
        || type.endsWith(WIRING);
  }

  private static String simpleName(String name) {
    return name.substring(name.lastIndexOf('.') + 1).replace('$', '.');
  }
}
