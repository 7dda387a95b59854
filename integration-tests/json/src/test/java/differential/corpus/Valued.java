package differential.corpus;

import com.fasterxml.jackson.annotation.JsonValue;

/** Gives {@code @JsonValue} to what implements it. */
public interface Valued {

  @JsonValue
  String text();
}
