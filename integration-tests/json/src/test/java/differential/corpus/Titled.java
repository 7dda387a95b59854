package differential.corpus;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

/** Gives names to what implements it. */
public interface Titled {

  @JsonProperty("heading")
  @JsonAlias("caption")
  String getTitle();

  @JsonIgnore
  default int getLength() {
    return getTitle().length();
  }
}
