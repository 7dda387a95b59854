package dev.ampoule.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConfigReferenceTest {

  @Test
  void rowHasKeyTypeDefaultAndDescription() {
    List<ConfigKey> keys =
        List.of(
            new ConfigKey("A", "text", "x|y", "One\nor two."),
            new ConfigKey("B", "length of time", Duration.ofMinutes(2), ""),
            new ConfigKey("C", "file", null, "None."),
            new ConfigKey("D", "length of time", Duration.ofMillis(1500), ""));

    assertThat(ConfigReference.markdown(keys))
        .isEqualTo(
            """
            | key | type | default | |
            | --- | --- | --- | --- |
            | `A` | text | `x\\|y` | One or two. |
            | `B` | length of time | `120s` |  |
            | `C` | file |  | None. |
            | `D` | length of time | `PT1.5S` |  |
            """);
  }
}
