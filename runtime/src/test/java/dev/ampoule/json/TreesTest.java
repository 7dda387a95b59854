package dev.ampoule.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Dynamic JSON does not change once it is made. */
class TreesTest {

  @Test
  void keepTheirElements() {
    List<JsonValue> elements = new ArrayList<>(List.of(new JsonString("a")));
    JsonArray array = new JsonArray(elements);
    elements.add(new JsonString("b"));
    assertThat(array).isEqualTo(JsonArray.of(new JsonString("a")));
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> array.elements().add(new JsonString("c")));
  }

  @Test
  void keepTheirMembers() {
    Map<String, JsonValue> members = new LinkedHashMap<>(Map.of("a", new JsonString("b")));
    JsonObject object = new JsonObject(members);
    members.put("c", new JsonString("d"));
    assertThat(object).isEqualTo(JsonValue.parse("{\"a\":\"b\"}"));
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> object.members().put("c", new JsonString("d")));
  }

  @Test
  void areBigIntegersOnlyWithoutFraction() {
    JsonReader in =
        new JsonReader(
            "[10.0,1.5]".getBytes(StandardCharsets.UTF_8), 0, 10, JsonSettings.defaults());
    assertThat(in.beginArray()).isTrue();
    assertThat(in.nextElement()).isTrue();
    assertThat(in.readBigInteger()).isEqualTo(BigInteger.TEN);
    assertThat(in.nextElement()).isTrue();
    assertThat(in.readBigInteger()).isNull();
    assertThat(in.problems()).isEqualTo(1);
  }
}
