package dev.ampoule.logging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ampoule.TestApps;
import dev.ampoule.config.Config;
import dev.ampoule.config.ConfigException;
import java.lang.System.Logger.Level;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.logging.ConsoleHandler;
import java.util.logging.Handler;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoggingTest {

  @Test
  void levelsChangeWhileTheProcessRuns() {
    System.Logger logger = System.getLogger("levels.change.Now");
    Logging logging = TestApps.empty().logging();
    assertThat(logger.isLoggable(Level.DEBUG)).isFalse();

    logging.level("levels.change", Level.DEBUG);

    assertThat(logger.isLoggable(Level.DEBUG)).isTrue();
    assertThat(logger.isLoggable(Level.TRACE)).isFalse();
    assertThat(logging.level("levels.change.Now")).isEqualTo(Level.DEBUG);

    logging.level("levels.change.Now", Level.OFF);

    assertThat(logger.isLoggable(Level.ERROR)).isFalse();
    assertThat(logging.level("levels.change")).isEqualTo(Level.DEBUG);
  }

  @Test
  void loggersThatNobodyHoldsKeepTheirLevels() throws InterruptedException {
    Logging.ofProcess().level("levels.held", Level.TRACE);
    WeakReference<Object> garbage = new WeakReference<>(new Object());
    for (int i = 0; i < 50 && garbage.get() != null; i++) {
      System.gc();
      Thread.sleep(10);
    }
    assertThat(garbage.get()).isNull();

    assertThat(Logger.getLogger("levels.held").getLevel()).isEqualTo(java.util.logging.Level.FINER);
  }

  @Test
  void aProgramsOwnHandlersStay() {
    Logger root = Logger.getLogger("");
    java.util.logging.Level before = root.getLevel();
    Handler own = new ConsoleHandler();
    root.addHandler(own);
    try {
      List<Handler> handlers = List.of(root.getHandlers());

      Logging.install(Config.of(Map.of("LOG_LEVEL", "off")), "test.App");

      assertThat(root.getHandlers()).containsExactlyElementsOf(handlers);
      assertThat(root.getLevel()).isEqualTo(before);
    } finally {
      root.removeHandler(own);
    }
  }

  @ParameterizedTest
  @CsvSource({"ALL", "TRACE", "DEBUG", "INFO", "WARNING", "ERROR", "OFF"})
  void everyLevelIsGivenBack(Level level) {
    assertThat(Logging.ofProcess().level("levels.all", level).level("levels.all")).isEqualTo(level);
    assertThat(LogLevels.of(level.name().toLowerCase(Locale.ROOT))).isEqualTo(level);
  }

  @Test
  void levelsOfTheConfigurationAreReadInAnyForm() {
    Map<String, Level> expected = Map.of("todo.Store", Level.DEBUG, "io.helidon", Level.INFO);

    assertThat(levels("todo.Store=debug, io.helidon = INFO")).isEqualTo(expected);
    assertThat(levels(Map.of("todo.Store", "Debug", "io.helidon", "info"))).isEqualTo(expected);
    assertThat(levels(Map.of("todo", Map.of("Store", "debug"), "io", Map.of("helidon", "info"))))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "LOG_LEVEL, loud, 'LOG_LEVEL is \"loud\", but must be trace, debug, info, warning, error or"
        + " off'",
    "LOG_FORMAT, xml, 'LOG_FORMAT is \"xml\", but must be text or json'",
    "LOG_LEVELS, todo, 'must be loggers with levels, such as \"todo=debug, io.helidon=info\"'",
    "LOG_LEVELS, todo=loud, 'must be loggers with levels'",
    "LOG_LEVELS, =info, 'must be loggers with levels'",
    "ACCESS_LOG, maybe, 'ACCESS_LOG is \"maybe\", but must be true or false'",
  })
  void wrongKeysStopTheStart(String key, String value, String message) {
    assertThatThrownBy(() -> TestApps.withKeys(Map.of(key, value)))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining(message);
  }

  private static Map<String, Level> levels(Object value) {
    return Objects.requireNonNull(LogSettings.of(Config.of(Map.of("LOG_LEVELS", value))).levels());
  }
}
