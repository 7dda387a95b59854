package dev.ampoule.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonTest {

  private enum Color {
    RED
  }

  @Test
  void writesEveryKindOfValue() {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    map.put("list", Arrays.asList(1, 2L, (short) 3, null, true));
    map.put("array", new Object[] {1.5, 2.5f, new BigDecimal("1.10"), BigInteger.TEN});
    map.put("text", "ä \"x\"");
    map.put("enum", Color.RED);
    map.put("map", Map.of());

    assertThat(Json.text(map))
        .isEqualTo(
            "{\"list\":[1,2,3,null,true],\"array\":[1.5,2.5,1.10,10],\"text\":\"ä \\\"x\\\"\","
                + "\"enum\":\"RED\",\"map\":{}}");
  }

  @Test
  void refusesWhatIsNoJsonValue() {
    assertThatThrownBy(() -> Json.text(new Object()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("java.lang.Object");
  }

  @Test
  void parsesToPlainValues() {
    assertThat(Json.parse("{\"a\":[1,12345678901,1.5,\"x\",true,null,{}]}"))
        .isEqualTo(Map.of("a", Arrays.asList(1, 12345678901L, 1.5, "x", true, null, Map.of())));
  }

  @Test
  void parsesAScalar() {
    assertThat(Json.parse(" \"x\" ")).isEqualTo("x");
    assertThat(Json.parse("null")).isNull();
    assertThat(Json.parse("[]")).isEqualTo(List.of());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[1,]", "1 2", "nope"})
  void refusesTextThatIsNoJson(String text) {
    assertThatThrownBy(() -> Json.parse(text)).isInstanceOf(IllegalStateException.class);
  }
}
