package dev.ampoule.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ampoule.json.JsonArray;
import dev.ampoule.json.JsonNumber;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class JsonTextTest {

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
    map.put("json", JsonArray.of(JsonNumber.of(1)));

    assertThat(new String(JsonText.of(map), StandardCharsets.UTF_8))
        .isEqualTo(
            "{\"list\":[1,2,3,null,true],\"array\":[1.5,2.5,1.10,10],\"text\":\"ä \\\"x\\\"\","
                + "\"enum\":\"RED\",\"map\":{},\"json\":[1]}");
  }

  @Test
  void refusesWhatIsNoJsonValue() {
    assertThatThrownBy(() -> JsonText.of(new Object()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("java.lang.Object");
  }
}
