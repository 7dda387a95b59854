package dev.ampoule.config;

import dev.ampoule.validation.Constraints;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the parts of one {@code @Settings} record, or of a record in it, for generated code: first
 * every part, then {@link #check}, then the values.
 */
public final class SettingsReader {

  private final Function<String, SettingPlace> places;
  private final Function<String, @Nullable Object> values;
  private final List<String> problems;
  private final int before;

  private SettingsReader(
      Function<String, SettingPlace> places,
      Function<String, @Nullable Object> values,
      List<String> problems) {
    this.places = places;
    this.values = values;
    this.problems = problems;
    this.before = problems.size();
  }

  /**
   * Fills a record from a configuration.
   *
   * @param config the configuration
   * @param prefix what the keys start with, without an underscore at its end; may be empty
   * @param binder reads the record's parts and makes it
   * @return the record
   * @throws ConfigException if anything is missing or not as expected; it names everything
   */
  public static <T> T bind(Config config, String prefix, Function<SettingsReader, T> binder) {
    List<String> problems = new ArrayList<>();
    Function<String, String> key = key(prefix);
    return binder.apply(
        new SettingsReader(
            name -> new SettingPlace(config.key(key.apply(name)), key.apply(name), false, problems),
            name -> config.get(key.apply(name)),
            problems));
  }

  /**
   * Fills a record from a configuration, see {@link #bind(Config, String, Function)}, and checks
   * the constraints on it.
   *
   * @param config the configuration
   * @param prefix what the keys start with, without an underscore at its end; may be empty
   * @param binder reads the record's parts and makes it
   * @param constraints what the record has to keep
   * @return the record
   * @throws ConfigException if anything is missing, not as expected, or against a constraint
   */
  public static <T> T bind(
      Config config,
      String prefix,
      Function<SettingsReader, T> binder,
      Constraints<? super T> constraints) {
    T bound = bind(config, prefix, binder);
    List<String> problems = SettingViolations.of(constraints, bound, config, key(prefix));
    if (!problems.isEmpty()) {
      throw new ConfigException(String.join("\n", problems));
    }
    return bound;
  }

  /**
   * Looks at several records, so that one message names what is wrong with any of them, and with
   * the framework's own keys.
   *
   * @param config the configuration
   * @param binders each fills one of them
   * @throws ConfigException if anything is missing or not as expected
   */
  @SafeVarargs
  public static void checkAll(Config config, Consumer<Config>... binders) {
    List<String> problems = new ArrayList<>(config.problems());
    for (Consumer<Config> binder : binders) {
      try {
        binder.accept(config);
      } catch (ConfigException e) {
        problems.add(String.valueOf(e.getMessage()));
      }
    }
    if (!problems.isEmpty()) {
      throw new ConfigException(String.join("\n", problems));
    }
  }

  private static Function<String, String> key(String prefix) {
    return name -> prefix.isEmpty() ? name : prefix + "_" + name;
  }

  /** Reads the parts of a record that stands in another one. */
  static SettingsReader nested(Map<?, ?> members, SettingPlace place) {
    Map<String, Object> byName = new LinkedHashMap<>();
    members.forEach(
        (name, value) -> {
          if (value != null) {
            byName.put(String.valueOf(name), value);
          }
        });
    return new SettingsReader(
        place::part, name -> byName.get(ConfigLayers.sameName(byName, name)), place.problems());
  }

  /**
   * Reads a part that must be there, unless its type has a value for what is missing.
   *
   * @param name the part of the key behind the prefix, {@code PAGE_SIZE}
   * @param type makes its value
   */
  public <T> Setting<T> required(String name, SettingType<T> type) {
    Object value = values.apply(name);
    SettingPlace place = places.apply(name);
    int known = problems.size();
    T read = value == null ? type.missing(place) : type.read(value, place);
    if (read == null && problems.size() == known) {
      place.absent();
    }
    return setting(read);
  }

  /**
   * Reads a part that has a default, which the processor has checked.
   *
   * @param name the part of the key behind the prefix
   * @param type makes its value
   * @param text the default
   */
  public <T> Setting<T> withDefault(String name, SettingType<T> type, String text) {
    Object value = values.apply(name);
    SettingPlace place = places.apply(name);
    if (value != null) {
      return setting(type.read(value, place));
    }
    return setting(type.read(text, new SettingPlace(place.config(), place.path(), true, problems)));
  }

  /**
   * Reads a part that may be missing, and is null then.
   *
   * @param name the part of the key behind the prefix
   * @param type makes its value
   */
  public <T> Setting<@Nullable T> nullable(String name, SettingType<T> type) {
    Object value = values.apply(name);
    SettingPlace place = places.apply(name);
    return new Setting<>(true, value == null ? null : type.read(value, place));
  }

  /**
   * Reads a part that may be missing, and is empty then.
   *
   * @param name the part of the key behind the prefix
   * @param type makes its value
   */
  public <T> Setting<Optional<T>> optional(String name, SettingType<T> type) {
    return new Setting<>(true, Optional.ofNullable(nullable(name, type).get()));
  }

  @SuppressWarnings("NullAway") // a setting that is not sound gives no value
  private static <T> Setting<T> setting(@Nullable T value) {
    return new Setting<>(value != null, value);
  }

  /**
   * Returns if every part that was read is as expected.
   *
   * @throws ConfigException if not; it names everything that is wrong so far
   */
  public void check() {
    if (problems.size() > before) {
      throw new ConfigException(String.join("\n", problems));
    }
  }
}
