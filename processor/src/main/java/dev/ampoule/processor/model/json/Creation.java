package dev.ampoule.processor.model.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the reader makes an object.
 *
 * @param factory the static method; null for the constructor
 * @param parameters the types of its parameters; each is the target of one property
 * @param thrown what it may throw
 */
public record Creation(@Nullable String factory, List<JsonType> parameters, Thrown thrown) {

  public Creation {
    parameters = List.copyOf(parameters);
  }
}
