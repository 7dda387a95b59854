package dev.ampoule.processor.check.error;

import dev.ampoule.processor.model.HttpStatuses;
import java.util.HashSet;
import java.util.Set;

/** The statuses that an error can have, and the classes that can hold such an error. */
final class HttpErrors {

  private static final Set<String> ABOVE =
      Set.of(
          "dev.ampoule.http.HttpException",
          "java.lang.RuntimeException",
          "java.lang.Exception",
          "java.lang.Throwable");

  static boolean isError(int status) {
    return HttpStatuses.BY_NAME.containsValue(status);
  }

  /** The types that every error of that status has. */
  static Set<String> holders(int status) {
    Set<String> holders = new HashSet<>(ABOVE);
    HttpStatuses.BY_NAME.forEach(
        (name, known) -> {
          if (known == status) {
            holders.add("dev.ampoule.http." + name);
          }
        });
    return holders;
  }

  private HttpErrors() {}
}
