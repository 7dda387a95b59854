package differential.corpus;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonProperty.Access;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.OptBoolean;
import dev.ampoule.annotation.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Jackson's annotations on each part of a property, inherited ones too. */
public final class Places {

  @Json
  public static class OnGetter {

    private int a;

    @JsonProperty("alpha")
    @JsonAlias({"al", "alp"})
    public int getA() {
      return a;
    }

    public void setA(int a) {
      this.a = a;
    }
  }

  @Json
  public static class OnSetter {

    private int a;

    public int getA() {
      return a;
    }

    @JsonProperty("alpha")
    @JsonAlias("al")
    public void setA(int a) {
      this.a = a;
    }
  }

  @Json
  public static class OnPrivateField {

    @JsonProperty("alpha")
    @JsonAlias("al")
    private int a;

    public int getA() {
      return a;
    }

    public void setA(int a) {
      this.a = a;
    }
  }

  @Json
  public static class NoName {

    @JsonProperty public int a;

    @JsonProperty(value = "", defaultValue = "3")
    public int b;

    @JsonIgnore(false)
    public int c;

    private int d;

    @JsonProperty
    int odd() {
      return d;
    }

    @JsonProperty("taken")
    public void take(int e) {
      this.d = e;
    }
  }

  @Json
  public static class OnlySet {

    private int a;
    public int b;

    @JsonIgnore
    public int getA() {
      return a;
    }

    @JsonProperty
    public void setA(int a) {
      this.a = a;
    }
  }

  @Json
  public static class IgnoredEverywhere {

    private int a;
    public int b;

    public int getA() {
      return a;
    }

    @JsonIgnore
    public void setA(int a) {
      this.a = a;
    }
  }

  @Json
  public static class Inheriting implements Titled {

    private String title = "";

    @Override
    public String getTitle() {
      return title;
    }

    public void setTitle(String title) {
      this.title = title;
    }
  }

  public static class Base<T> {

    private @Nullable T held;
    private int shown;

    @JsonProperty("content")
    public @Nullable T getHeld() {
      return held;
    }

    public void setHeld(@Nullable T held) {
      this.held = held;
    }

    @JsonIgnore
    public int getShown() {
      return shown;
    }

    public void setShown(int shown) {
      this.shown = shown;
    }
  }

  @Json
  @JsonPropertyOrder({"content", "shown"})
  public static class Derived extends Base<List<Integer>> {

    @Override
    @JsonIgnore(false)
    public int getShown() {
      return super.getShown();
    }
  }

  @Json
  public static class Hidden extends Base<Boolean> {

    @Override
    public int getShown() {
      return super.getShown();
    }
  }

  @Json
  public record Accessed(
      @JsonProperty(access = Access.READ_WRITE) int a,
      @JsonProperty(value = "bee", access = Access.AUTO) int b,
      @JsonProperty(isRequired = OptBoolean.TRUE) int c,
      @JsonProperty(required = true) @JsonAlias("dee") int d) {}

  @Json
  public static class Required {

    @JsonProperty(required = true)
    public int a;

    @JsonProperty(isRequired = OptBoolean.FALSE)
    public int b;

    private int c;

    @JsonProperty(access = Access.READ_ONLY)
    public int getC() {
      return c;
    }

    public void setC(int c) {
      this.c = c;
    }

    @JsonProperty(access = Access.WRITE_ONLY)
    public int getE() {
      return c;
    }

    public void setE(int e) {
      this.c = e;
    }
  }

  @Json
  @JsonIgnoreProperties("gone")
  public record Aliased(@JsonAlias({"alpha", "al", "al", "gone"}) int alpha, int b) {}

  @Json
  public record Compact(@JsonProperty("first") int a, @JsonAlias({"b1", "b2"}) int b) {

    @JsonCreator
    public Compact {}

    @JsonProperty("extra")
    public int sum() {
      return 3;
    }
  }

  @Json
  public record Accessor(int a, int b) {

    @Override
    @JsonProperty("alpha")
    public int a() {
      return a;
    }

    @JsonIgnore
    public int getLength() {
      return 2;
    }

    public int getWidth() {
      return 4;
    }
  }

  public static class Whole {

    private String text = "";

    @JsonValue
    public String text() {
      return text;
    }

    public Whole() {}

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Whole(String text) {
      this.text = text;
    }
  }

  public static final class Narrow extends Whole {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Narrow(String text) {
      super(text);
    }
  }

  public static final class Unvalued extends Whole {

    public int a;

    @Override
    @JsonValue(false)
    public String text() {
      return super.text();
    }
  }

  public static final class InField {

    @JsonValue public final List<Integer> numbers;

    @JsonCreator
    public InField(List<Integer> numbers) {
      this.numbers = numbers;
    }
  }

  @Json
  public record Wholes(Whole whole, Narrow narrow, Unvalued unvalued, InField field) {}

  private Places() {}
}
