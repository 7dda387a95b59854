package dev.ampoule;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever generated code overrides is still asked when something was added at start. */
class ExtendedDispatcherTest {

  @Test
  void passesEveryMethodOn() {
    List<String> asked =
        Arrays.stream(Dispatcher.class.getDeclaredMethods())
            .filter(method -> !method.isSynthetic())
            .filter(method -> (method.getModifiers() & NOT_OVERRIDDEN) == 0)
            .map(ExtendedDispatcherTest::signature)
            .toList();

    assertThat(asked).isNotEmpty();
    assertThat(
            Arrays.stream(ExtendedDispatcher.class.getDeclaredMethods())
                .map(ExtendedDispatcherTest::signature))
        .containsAll(asked);
  }

  private static final int NOT_OVERRIDDEN = Modifier.FINAL | Modifier.STATIC | Modifier.PRIVATE;

  private static String signature(Method method) {
    return method.getName() + Arrays.toString(method.getParameterTypes());
  }
}
