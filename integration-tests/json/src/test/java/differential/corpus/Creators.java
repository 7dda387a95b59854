package differential.corpus;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.ampoule.annotation.Json;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What makes objects and constants: creators of every mode, alone and beside others. */
public final class Creators {

  public enum Level {
    @JsonProperty("low")
    LOW,
    HIGH;

    @JsonCreator
    public static Level of(String text) {
      return valueOf(text.toUpperCase(Locale.ROOT));
    }
  }

  public enum Grade {
    FIRST,
    SECOND;

    @JsonCreator(mode = Mode.DELEGATING)
    public static Grade of(int number) {
      return values()[number];
    }
  }

  public enum Code {
    A("x"),
    B("y");

    private final String code;

    Code(String code) {
      this.code = code;
    }

    @JsonValue
    public String code() {
      return code;
    }

    @JsonCreator
    public static Code of(String text) {
      return text.startsWith("x") ? A : B;
    }
  }

  @Json
  public record Enums(Level level, @Nullable Grade grade, List<Code> codes) {}

  @Json
  public static class Version {

    public int major;
    public int minor;

    @JsonCreator
    public static Version of(String text) {
      Version version = new Version();
      version.major = text.length();
      return version;
    }
  }

  @Json
  public record Amount(int cents) {

    @JsonCreator(mode = Mode.DELEGATING)
    public static Amount of(int cents) {
      return new Amount(cents);
    }
  }

  @Json
  public static final class Both {

    private final int number;

    @JsonCreator(mode = Mode.PROPERTIES)
    public Both(@JsonProperty("number") int number) {
      this.number = number;
    }

    @JsonCreator(mode = Mode.DELEGATING)
    public static Both of(boolean flag) {
      return new Both(flag ? 1 : 0);
    }

    public int getNumber() {
      return number;
    }
  }

  @Json
  public static final class Listed {

    private final List<Integer> numbers;

    @JsonCreator(mode = Mode.DELEGATING)
    public Listed(List<Integer> numbers) {
      this.numbers = numbers;
    }

    public List<Integer> getNumbers() {
      return numbers;
    }
  }

  @Json
  public static final class Mapped {

    private final Map<String, Integer> numbers;

    @JsonCreator(mode = Mode.DELEGATING)
    public Mapped(Map<String, Integer> numbers) {
      this.numbers = numbers;
    }

    public int getSize() {
      return numbers.size();
    }
  }

  @Json
  public static final class OfMap {

    private final Map<String, List<Integer>> numbers;

    @JsonCreator(mode = Mode.DELEGATING)
    public OfMap(Map<String, List<Integer>> numbers) {
      this.numbers = numbers;
    }

    @JsonValue
    public Map<String, List<Integer>> numbers() {
      return numbers;
    }
  }

  @Json
  public static final class OtherType {

    private final long number;

    @JsonCreator(mode = Mode.DELEGATING)
    public OtherType(long number) {
      this.number = number;
    }

    @JsonValue
    public String text() {
      return "n" + number;
    }
  }

  @Json
  public record Flat(@JsonUnwrapped Both both, @JsonUnwrapped(prefix = "v_") Version version) {}

  @Json
  public static class Factory {

    public int number;
    public int kept;

    @JsonCreator
    public static Factory make() {
      Factory made = new Factory();
      made.kept = 7;
      return made;
    }
  }

  @Json
  public static class Disabled {

    public int number;

    public Disabled() {}

    @JsonCreator(mode = Mode.DISABLED)
    public Disabled(int number) {
      this.number = number;
    }
  }

  public static final class Box<T> {

    private final T held;

    @JsonCreator(mode = Mode.DELEGATING)
    public Box(T held) {
      this.held = held;
    }

    @JsonValue
    public T held() {
      return held;
    }
  }

  @Json
  public record Name(String text) implements Valued {

    @JsonCreator
    public Name {}
  }

  @Json
  public record Boxes(
      Box<Integer> number, List<Box<List<Boolean>>> lists, Map<String, Amount> amounts) {}

  private Creators() {}
}
