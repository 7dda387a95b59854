package dev.ampoule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RequestGlobalsTest {

  private final RequestGlobals globals = new RequestGlobals();

  @Test
  void keepsValuesByName() {
    globals.set("user", "ada");

    assertThat(globals.get("user")).isEqualTo("ada");
    assertThat(globals.contains("user")).isTrue();
    assertThat(globals.get("other")).isNull();
    assertThat(globals.get("other", "none")).isEqualTo("none");
  }

  @Test
  void setDefaultMakesAValueOnce() {
    assertThat(globals.setDefault("n", () -> 1)).isEqualTo(1);
    assertThat(globals.setDefault("n", () -> 2)).isEqualTo(1);
  }

  @Test
  void popRemoves() {
    globals.set("a", 1);

    assertThat(globals.pop("a")).isEqualTo(1);
    assertThat(globals.pop("a")).isNull();
  }

  @Test
  void namesStandInOrder() {
    globals.set("b", 1);
    globals.set("a", 2);

    assertThat(globals.names()).containsExactly("b", "a");
  }
}
