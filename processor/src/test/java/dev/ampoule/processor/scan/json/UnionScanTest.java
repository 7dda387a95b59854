package dev.ampoule.processor.scan.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.processor.diagnostics.Diagnostic;
import dev.ampoule.processor.scan.Scans;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which variants have a name, and where it stands. */
class UnionScanTest {

  private static final String IMPORTS = "import com.fasterxml.jackson.annotation.*;\n";

  @Test
  void refusesToNameAValueInsideOfIt() {
    String source =
        """
        @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.%s)
        sealed interface Notes {
          final class A implements Notes {
            @JsonCreator(mode = JsonCreator.Mode.DELEGATING) A(int a) {}
          }
        }
        """;

    assertThat(messages(source.formatted("PROPERTY")))
        .singleElement()
        .asString()
        .contains("A is read as one value.");
    assertThat(messages(source.formatted("WRAPPER_OBJECT"))).isEmpty();
  }

  private static List<String> messages(String source) {
    return Scans.json(IMPORTS + source).diagnostics().reported().stream()
        .map(Diagnostic::text)
        .toList();
  }
}
