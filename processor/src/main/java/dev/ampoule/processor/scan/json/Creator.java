package dev.ampoule.processor.scan.json;

import dev.ampoule.processor.model.json.Thrown;
import dev.ampoule.processor.model.type.SourceRef;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/**
 * The constructor or static method that makes objects of a class.
 *
 * @param method the constructor or method
 * @param delegating whether it takes the whole JSON value, and not its properties
 * @param names the names of its parameters in the source; an empty one is not known
 * @param parameters its parameters
 * @param thrown what it may throw
 * @param ref where it stands
 */
record Creator(
    ExecutableElement method,
    boolean delegating,
    List<String> names,
    List<Part> parameters,
    Thrown thrown,
    SourceRef ref) {

  Creator {
    names = List.copyOf(names);
    parameters = List.copyOf(parameters);
  }

  /** The name of the static method; null for a constructor. */
  @Nullable String factory() {
    return method.getKind() == ElementKind.CONSTRUCTOR ? null : method.getSimpleName().toString();
  }

  /**
   * The creator, or why there is none.
   *
   * @param creator the creator, or null
   * @param obstacle why there is none, as a sentence; empty if there is one
   * @param beside one that takes the whole value where no object comes; null if there is none, or
   *     the creator is such a one itself
   */
  record Choice(@Nullable Creator creator, String obstacle, @Nullable Creator beside) {

    Choice(@Nullable Creator creator, String obstacle) {
      this(creator, obstacle, null);
    }
  }
}
