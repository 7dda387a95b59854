package dev.ampoule.binding;

import dev.ampoule.http.ProblemError;
import dev.ampoule.http.Request;
import dev.ampoule.http.UnprocessableEntity;
import dev.ampoule.validation.Languages;
import dev.ampoule.validation.ValidationSettings;
import dev.ampoule.validation.Violation;
import dev.ampoule.validation.Violations;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects what the arguments of one call break of their constraints, all of it. Generated code
 * reads
 *
 * <pre>{@code
 * Validation validation = new Validation(request);
 * if (limit > 100) {
 *   validation.query("limit").add(LIMIT_MAX);
 * }
 * validation.body().check(body, NewTodo_Constraints.INSTANCE);
 * validation.check();
 * }</pre>
 */
public final class Validation {

  private final Request request;
  private final List<Part> parts = new ArrayList<>(2);
  private @Nullable ValidationSettings settings;

  /**
   * Creates an empty collection.
   *
   * @param request the request whose arguments are checked; messages are in its languages
   */
  public Validation(Request request) {
    this.request = request;
  }

  /** Returns what takes violations of a variable of the path. */
  public Violations path(String name) {
    return part("path", name);
  }

  /** Returns what takes violations of a parameter of the query. */
  public Violations query(String name) {
    return part("query", name);
  }

  /** Returns what takes violations of a header. */
  public Violations header(String name) {
    return part("header", name);
  }

  /** Returns what takes violations of a cookie. */
  public Violations cookie(String name) {
    return part("cookie", name);
  }

  /** Returns what takes violations of the body, and of what is in it. */
  public Violations body() {
    return part("body", "");
  }

  /** What {@code @Past} and {@code @Future} compare with. */
  public Clock clock() {
    return settings().clock();
  }

  /**
   * Ends the checks.
   *
   * @throws UnprocessableEntity if a constraint is broken; it names each that is
   */
  public void check() {
    List<ProblemError> errors = List.of();
    for (Part part : parts) {
      for (Violation violation : part.violations().list()) {
        errors = errors.isEmpty() ? new ArrayList<>() : errors;
        errors.add(
            new ProblemError(
                part.in(),
                part.name(),
                violation.pointer(),
                violation.code(),
                violation.message()));
      }
    }
    if (!errors.isEmpty()) {
      throw new UnprocessableEntity(errors);
    }
  }

  private Violations part(String in, String name) {
    for (Part known : parts) {
      if (known.in().equals(in) && known.name().equals(name)) {
        return known.violations();
      }
    }
    Violations violations = new Violations(settings());
    parts.add(new Part(in, name, violations));
    return violations;
  }

  private ValidationSettings settings() {
    ValidationSettings known = settings;
    if (known == null) {
      known =
          request
              .app()
              .validation()
              .withLanguages(Languages.accepted(request.header("Accept-Language")));
      settings = known;
    }
    return known;
  }

  private record Part(String in, String name, Violations violations) {}
}
