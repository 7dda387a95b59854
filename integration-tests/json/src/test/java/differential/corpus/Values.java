package differential.corpus;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.ampoule.annotation.Json;
import java.util.List;

/** Types that are one value: enums, {@code @JsonValue} and delegating creators. */
public final class Values {

  public enum Plain {
    ONE,
    TWO {
      @Override
      public String toString() {
        return "zwei";
      }
    }
  }

  public enum Renamed {
    @JsonProperty("open")
    OPEN,
    @JsonAlias({"shut", "gone"})
    CLOSED
  }

  @JsonFormat(shape = JsonFormat.Shape.NUMBER)
  public enum Numbered {
    ZERO,
    ONE
  }

  public enum Coded {
    LOW("l"),
    HIGH("h");

    private final String code;

    Coded(String code) {
      this.code = code;
    }

    @JsonValue
    public String code() {
      return code;
    }
  }

  public record Id(@JsonValue String text) {}

  public static final class Money {

    private final long cents;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Money(long cents) {
      this.cents = cents;
    }

    @JsonValue
    public long cents() {
      return cents;
    }
  }

  public record Tags(@JsonValue List<String> tags) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Tags {}
  }

  @Json
  public record All(
      Plain plain,
      Renamed renamed,
      Numbered numbered,
      Coded coded,
      Id id,
      Money money,
      Tags tags,
      List<Id> ids) {}

  private Values() {}
}
