package differential.corpus;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.ampoule.annotation.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Properties of other objects in the place of one. */
public final class Unwrappings {

  public record Street(String name, int number) {}

  public record Address(@JsonUnwrapped(prefix = "street_") Street street, String city) {}

  public record Notes(@JsonInclude(Include.NON_EMPTY) @Nullable List<String> notes) {}

  public static class Point {

    public int x;
    public int y;
    private @Nullable String label;

    public @Nullable String getLabel() {
      return label;
    }

    public void setLabel(@Nullable String label) {
      this.label = label;
    }
  }

  @Json
  public record Plain(int id, @JsonUnwrapped Street street, boolean last) {}

  public static class Place {

    @JsonUnwrapped(prefix = "point_", suffix = "?")
    public Point point = new Point();

    public String city = "";
  }

  @Json
  public record Nested(
      @JsonUnwrapped(prefix = "home.", suffix = "!") Place home,
      String name,
      @JsonUnwrapped(prefix = "work.") Place work) {}

  @Json
  public record Deep(int id, @JsonUnwrapped Address address) {}

  @Json
  public record Wrapped(int id, @JsonUnwrapped(enabled = false) Street street) {}

  @Json
  public record Included(@JsonUnwrapped(suffix = "_of") Notes notes, int id) {}

  @Json
  public static class Bean {

    public int id;
    private Point from = new Point();

    @JsonUnwrapped(prefix = "to-")
    public Point to = new Point();

    @JsonUnwrapped
    public Point getFrom() {
      return from;
    }

    public void setFrom(Point from) {
      this.from = from;
    }
  }

  @Json
  public static class RecordInBean {

    public int id;
    @JsonUnwrapped public Street street = new Street("none", 0);
  }

  @Json
  public record BeanInRecord(@JsonUnwrapped(prefix = "p") Point point, int id) {}

  @Json
  @JsonPropertyOrder({"last", "street"})
  public record Ordered(int id, @JsonUnwrapped Street street, @JsonProperty("last") boolean end) {}

  private Unwrappings() {}
}
