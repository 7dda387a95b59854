package differential;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.ampoule.annotation.Json;
import dev.ampoule.json.JsonDocuments;
import dev.ampoule.json.JsonSettings;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Values that random ones seldom are, and objects that cannot be made to compare with. */
class InclusionTest {

  private static boolean failing;

  /** A filter: places on the diagonal are left away. */
  record Diagonal() {

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Place(Integer x, Integer y) && x != null && x.equals(y);
    }

    @Override
    public int hashCode() {
      return 0;
    }
  }

  @Json
  record Place(@Nullable Integer x, @Nullable Integer y) {}

  @Json
  record Filtered(
      @JsonUnwrapped @JsonInclude(value = Include.CUSTOM, valueFilter = Diagonal.class)
          @Nullable Place place) {}

  @Json
  record Empty(
      @JsonInclude(Include.NON_EMPTY) @Nullable URI uri,
      @JsonInclude(Include.NON_EMPTY) @Nullable Locale locale,
      @JsonInclude(Include.NON_DEFAULT) @Nullable URI written) {}

  @Json
  static class EmptyFields {

    @JsonInclude(Include.NON_DEFAULT)
    public @Nullable URI uri = URI.create("");
  }

  @Json
  @JsonInclude(Include.NON_DEFAULT)
  static class Outer {

    @JsonUnwrapped public @Nullable Place place = new Place(1, null);

    @JsonUnwrapped(prefix = "in_")
    public @Nullable Inner inner = new Inner(5);

    @JsonUnwrapped(prefix = "no_")
    public @Nullable Inner none;

    public @Nullable Inner whole = new Inner(5);
  }

  @JsonInclude(Include.NON_DEFAULT)
  static class Inner {

    public int count = 7;
    public @Nullable String text = "a";

    Inner() {}

    Inner(int count) {
      this.count = count;
    }
  }

  /** The constructor that is ignored leaves nothing to compare with. */
  @Json
  @JsonInclude(Include.NON_DEFAULT)
  static class Ignored {

    public int count = 3;

    @JsonIgnore
    Ignored() {}
  }

  @Json
  @JsonInclude(Include.NON_DEFAULT)
  static class Box<T extends @Nullable Object> {
    public @Nullable T value;
    public @Nullable List<T> values = List.of();
  }

  @Json
  record Boxes(Box<String> box) {}

  @Json
  @JsonInclude(Include.NON_DEFAULT)
  static class Quoted {

    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public int count = 3;

    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public @Nullable BigDecimal amount = BigDecimal.ONE;
  }

  @Json
  @JsonInclude(Include.NON_DEFAULT)
  static class Failing {

    public int count = 3;

    Failing() {
      if (failing) {
        throw new IllegalStateException("not now");
      }
    }
  }

  @Json
  @JsonInclude(Include.NON_DEFAULT)
  static class Checked {

    public int count = 3;

    Checked() throws IOException {
      if (failing) {
        throw new IOException("not now");
      }
    }
  }

  @AfterEach
  void reset() {
    failing = false;
  }

  static Stream<Object> values() {
    Outer changed = new Outer();
    changed.place = new Place(2, null);
    changed.inner = new Inner(7);
    changed.none = new Inner(1);
    changed.whole = null;
    Outer less = new Outer();
    less.place = null;
    less.inner = null;
    less.none = new Inner();
    less.none.text = null;
    Box<String> box = new Box<>();
    box.value = "";
    Box<String> full = new Box<>();
    full.values = List.of("a");
    Quoted quoted = new Quoted();
    quoted.count = 0;
    quoted.amount = new BigDecimal("1.0");
    return Stream.of(
        new Filtered(new Place(1, 1)),
        new Filtered(new Place(1, 2)),
        new Filtered(null),
        new Empty(URI.create(""), Locale.ROOT, URI.create("")),
        new Empty(URI.create("/"), Locale.ROOT, null),
        new EmptyFields(),
        new Outer(),
        changed,
        less,
        new Ignored(),
        new Boxes(box),
        new Boxes(full),
        new Quoted(),
        quoted);
  }

  @ParameterizedTest
  @MethodSource("values")
  void leavesAwayWhatDatabindDoes(Object value) {
    assertThat(ours(value)).isEqualTo(databinds(value));
  }

  @Test
  void triesAgainToMakeWhatIsComparedWith() {
    Failing value = new Failing();
    failing = true;
    assertThatIllegalStateException().isThrownBy(() -> ours(value)).withMessage("not now");
    assertThatIllegalStateException().isThrownBy(() -> databinds(value)).withMessage("not now");
    assertThatIllegalStateException().isThrownBy(() -> ours(value)).withMessage("not now");
    failing = false;
    assertThat(ours(value)).isEqualTo("{}").isEqualTo(databinds(value));
    failing = true;
    assertThat(ours(value)).isEqualTo("{}");
  }

  @Test
  void tellsOfCheckedExceptions() throws IOException {
    Checked value = new Checked();
    failing = true;
    assertThatIllegalStateException()
        .isThrownBy(() -> ours(value))
        .withMessage(
            "the constructor of differential.InclusionTest.Checked without parameters failed")
        .withCauseInstanceOf(IOException.class);
  }

  @Test
  void readsWithoutMakingWhatIsComparedWith() {
    failing = true;
    assertThat(
            JsonDocuments.read(
                "{\"uri\":\"/\"}".getBytes(UTF_8),
                Corpus.codec(EmptyFields.class),
                JsonSettings.defaults()))
        .isNotNull();
    assertThat(Corpus.codec(Failing.class)).isNotNull();
  }

  private static String ours(Object value) {
    return new String(
        JsonDocuments.write(value, Corpus.codec(value.getClass()), JsonSettings.defaults()), UTF_8);
  }

  private static String databinds(Object value) {
    return new String(new Databind(value.getClass()).write(value), UTF_8);
  }
}
