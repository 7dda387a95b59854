package dev.ampoule.recorder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes each look-up once: {@code class#method -> target}, where the class is the one that calls
 * the API. Those of the JDK are left out: lambdas, enums and records look up what the class file
 * names, and a closed world knows them.
 */
public final class Recorder {

  /** What the first line of each file says, so that an empty recording differs from none. */
  public static final String HEADER = "# look-ups by reflection";

  private static final StackWalker STACK =
      StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);
  private static final ThreadLocal<Boolean> BUSY = ThreadLocal.withInitial(() -> false);
  private static final Set<String> KNOWN = ConcurrentHashMap.newKeySet();

  /** Null until all classes are prepared. */
  private static volatile @Nullable Path file;

  private Recorder() {}

  /** Starts to write into a file; until then look-ups are not noted. */
  static void start(Path to) throws IOException {
    Files.writeString(to, HEADER + "\n");
    file = to;
  }

  /**
   * Notes a look-up; the JDK's classes call it.
   *
   * @param target the method that was called
   */
  public static void hit(String target) {
    Path to = file;
    if (to == null || BUSY.get()) {
      return;
    }
    BUSY.set(true);
    try {
      String caller =
          STACK
              .walk(frames -> frames.filter(Recorder::isCaller).findFirst())
              .filter(frame -> !isOfJdk(frame.getDeclaringClass()))
              .map(frame -> frame.getClassName() + "#" + frame.getMethodName())
              .orElse(null);
      if (caller != null && KNOWN.add(caller + " -> " + target)) {
        Files.writeString(to, caller + " -> " + target + "\n", StandardOpenOption.APPEND);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      BUSY.set(false);
    }
  }

  private static boolean isCaller(StackWalker.StackFrame frame) {
    Class<?> type = frame.getDeclaringClass();
    return type != Recorder.class && !LookUps.isOfType(type);
  }

  private static boolean isOfJdk(Class<?> type) {
    ClassLoader loader = type.getClassLoader();
    return loader == null || loader.equals(ClassLoader.getPlatformClassLoader());
  }
}
