package dev.ampoule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When parts may be asked for, and what becomes of those that cannot be closed. */
class PartsTest {

  private static final PartKey KEY = new PartKey(String.class, "");

  @Test
  void suppliersWorkBetweenBuildingAndClosing() {
    Parts parts = new Parts();
    assertThatThrownBy(() -> parts.check(KEY))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("is asked for too early");

    parts.built();
    parts.check(KEY);
    parts.close();

    assertThatThrownBy(() -> parts.check(KEY))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("the application has been closed");
  }

  @Test
  void allAreClosedInReverseOrderWhateverOneThrows() {
    List<String> closed = new ArrayList<>();
    Parts parts = new Parts();
    parts.add(closing("first", closed));
    parts.add(failing("second"));
    parts.add(failing("third"));
    parts.add(closing("last", closed));

    assertThatThrownBy(parts::close)
        .isInstanceOf(IllegalStateException.class)
        .hasRootCauseMessage("third")
        .satisfies(e -> assertThat(e.getSuppressed()).hasSize(1))
        .satisfies(e -> assertThat(e.getSuppressed()[0]).hasMessage("second"));
    assertThat(closed).containsExactly("last", "first");
  }

  @Test
  void failureToCloseIsToldBesideTheReason() {
    Parts parts = new Parts();
    parts.add(failing("close"));
    RuntimeException reason = new RuntimeException("build");

    parts.closeAfter(reason);

    assertThat(reason.getSuppressed()).hasSize(1);
    assertThat(reason.getSuppressed()[0]).hasRootCauseMessage("close");
  }

  private static AutoCloseable closing(String name, List<String> closed) {
    return () -> closed.add(name);
  }

  private static AutoCloseable failing(String name) {
    return () -> {
      throw new IllegalArgumentException(name);
    };
  }
}
