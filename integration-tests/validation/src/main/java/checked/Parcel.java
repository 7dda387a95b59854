package checked;

import jakarta.validation.constraints.Size;
import java.io.IOException;

/** A class whose getter may throw. */
class Parcel {

  private String code = "";

  @Size(max = 3)
  public String getCode() throws IOException {
    if (code.equals("?")) {
      throw new IOException("the code cannot be read");
    }
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
