package dev.ampoule;

import dev.ampoule.config.Config;
import dev.ampoule.config.ConfigException;
import dev.ampoule.config.ConfigProblems;
import dev.ampoule.health.Health;
import dev.ampoule.lifecycle.RequestPipeline;
import dev.ampoule.logging.Logging;
import dev.ampoule.proxy.ProxyFix;
import dev.ampoule.server.ServerKeys;
import java.util.List;
import java.util.function.Supplier;

/**
 * Looks at all keys of the framework before an application is built, so that its start can name
 * everything that is wrong at once.
 */
final class FrameworkKeys {

  private FrameworkKeys() {}

  /**
   * Checks the framework's keys; if one of them is wrong, the records of settings too.
   *
   * @param builder whose configuration it is
   * @param wiring looks at the records before it builds anything
   * @throws ConfigException if anything is wrong; a line for each problem
   */
  static void check(App.Builder builder, Wiring wiring) {
    Config config = builder.config();
    try {
      CoreSettings.of(config);
      JsonConfig.of(config);
      RequestPipeline.checkKeys(config);
      ProxyFix.of(config);
      Logging.checkKeys(config);
      ServerKeys.check(config);
      Health.checkKeys(config);
    } catch (ConfigException e) {
      explain(config, wiring);
    }
  }

  private static void explain(Config config, Wiring wiring) {
    List<String> problems = problems(config);
    Parts parts = new Parts();
    ConfigException refusal = new ConfigException(String.join("\n", problems));
    try {
      wiring.wire(new CheckingContext(ConfigProblems.noted(config, problems), parts, refusal));
    } catch (ConfigException e) {
      parts.closeAfter(e);
      throw e;
    } catch (Exception e) {
      refusal.addSuppressed(e);
    }
    parts.closeAfter(refusal);
    throw refusal;
  }

  /** Method references are loaded for this alone: a start without problems does not wait for it. */
  private static List<String> problems(Config config) {
    return ConfigProblems.of(
        config,
        List.of(
            CoreSettings::of,
            JsonConfig::of,
            RequestPipeline::checkKeys,
            ProxyFix::of,
            Logging::checkKeys,
            ServerKeys::check,
            Health::checkKeys));
  }

  /**
   * Gives nothing but the configuration: the records of settings are looked at, and the first part
   * that asks for more is the last one that is made.
   */
  private record CheckingContext(Config config, Parts parts, ConfigException refusal)
      implements Wiring.Context {

    @Override
    public App app() {
      throw refusal;
    }

    @Override
    public App.Builder builder() {
      throw refusal;
    }

    @Override
    public <T> T closing(T part) {
      parts.add(part);
      throw refusal;
    }

    @Override
    public boolean replaces() {
      return false;
    }

    @Override
    public boolean replaces(Class<?> type, String qualifier) {
      return false;
    }

    @Override
    public <T> T replacement(Class<? super T> type, String qualifier) {
      throw refusal;
    }

    @Override
    public <T> Supplier<T> lazily(Class<? super T> type, String qualifier, Wiring.Maker<T> maker) {
      return () -> {
        throw refusal;
      };
    }

    @Override
    public <T> Supplier<T> perRequest(
        Class<? super T> type, String qualifier, Wiring.Maker<T> maker) {
      return () -> {
        throw refusal;
      };
    }

    @Override
    public void built() {
      throw refusal;
    }
  }
}
