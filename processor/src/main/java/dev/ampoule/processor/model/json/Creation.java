package dev.ampoule.processor.model.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the reader makes an object.
 *
 * @param factory the static method; null for the constructor
 * @param parameters the types of its parameters; each is the target of one property
 * @param checked whether it declares checked exceptions
 * @param refuses whether it may throw at all: anything but a record's implicit constructor
 */
public record Creation(
    @Nullable String factory, List<JsonType> parameters, boolean checked, boolean refuses) {

  public Creation {
    parameters = List.copyOf(parameters);
  }
}
