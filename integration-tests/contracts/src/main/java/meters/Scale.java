package meters;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.text.ParseException;

/** A class that is made by a method which may throw. */
final class Scale {

  private final String text;

  private Scale(String text) {
    this.text = text;
  }

  @JsonCreator
  static Scale parse(@JsonProperty("text") String text) throws ParseException {
    if (!text.startsWith("1:")) {
      throw new ParseException("a scale begins with 1:", 0);
    }
    return new Scale(text);
  }

  @JsonProperty
  String text() {
    return text;
  }
}
