package dev.ampoule.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What foreign objects say of themselves, although they may fail to, or say too much. */
public final class SafeText {

  private static final int LONGEST = 2_000;
  private static final int DEEPEST = 5;
  private static final int MOST = 200;

  private SafeText() {}

  /** Whether what has this name must not be shown. */
  public static boolean isSecret(String name) {
    return Secrets.isSecret(name);
  }

  /** The text of a value under a name; secret values at any depth are masked. */
  public static String of(String name, @Nullable Object value) {
    return Secrets.isSecret(name) ? Secrets.MASK : shortened(plain(value, 0));
  }

  /**
   * The text of a value; maps and lists are written out, so that what is secret in them is seen.
   */
  private static String plain(@Nullable Object value, int depth) {
    if (depth > DEEPEST) {
      return "…";
    }
    if (value instanceof Map<?, ?> map) {
      return guarded(value, () -> entries(map, depth));
    }
    if (value instanceof List<?> list) {
      return guarded(
          value, () -> list.stream().limit(MOST).map(v -> plain(v, depth + 1)).toList().toString());
    }
    return value == null
        ? "null"
        : Secrets.withoutPasswords(guarded(value, () -> String.valueOf(value)));
  }

  private static String entries(Map<?, ?> map, int depth) {
    List<String> entries = new ArrayList<>();
    map.forEach(
        (key, value) -> {
          String name = String.valueOf(key);
          String text = Secrets.isSecret(name) ? Secrets.MASK : plain(value, depth + 1);
          if (entries.size() < MOST) {
            entries.add(name + "=" + text);
          }
        });
    return "{" + String.join(", ", entries) + "}";
  }

  /** The class and message of an exception, passwords masked. */
  public static String of(Throwable error) {
    return shortened(
        Secrets.withoutPasswords(guarded(error, () -> String.valueOf(error.toString()))));
  }

  /** What an exception's own method gives; {@code otherwise} if that fails. */
  @SuppressWarnings("NullAway") // a foreign class may return null
  public static <T extends @Nullable Object> T asked(Supplier<? extends T> method, T otherwise) {
    try {
      return method.get();
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      return otherwise;
    }
  }

  private static String guarded(Object value, Supplier<String> text) {
    try {
      return text.get();
    } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
      return value.getClass().getName() + " (its toString failed: " + e.getClass().getName() + ")";
    }
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }
}
