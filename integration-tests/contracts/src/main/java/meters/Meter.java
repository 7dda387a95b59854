package meters;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.IOException;
import java.util.concurrent.TimeoutException;

/** A class that talks to a device when its properties are set and got. */
class Meter {

  private String port = "";
  private int value;

  @JsonUnwrapped(prefix = "lens-")
  public Lens lens = new Lens();

  public Unit unit = Unit.METRE;

  public String getPort() {
    return port;
  }

  public void setPort(String port) throws IOException {
    if (port.isEmpty()) {
      throw new IOException("there is no such port");
    }
    this.port = port;
  }

  public int getValue() throws Throwable {
    if (value < 0) {
      throw new TimeoutException("the meter does not answer");
    }
    return value;
  }

  public void setValue(int value) throws Throwable {
    this.value = value;
  }

  /** What stands in its place. */
  static class Lens {

    private int power;

    public int getPower() throws IOException {
      return power;
    }

    public void setPower(int power) throws IOException {
      if (power == 0) {
        throw new IOException("the lens is flat");
      }
      this.power = power;
    }
  }

  /** Written by a method that may throw. */
  enum Unit {
    METRE,
    LOST;

    @JsonValue
    String symbol() throws IOException {
      if (this == LOST) {
        throw new IOException("it has no symbol");
      }
      return "m";
    }
  }
}
