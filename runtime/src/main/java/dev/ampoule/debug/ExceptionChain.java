package dev.ampoule.debug;

import dev.ampoule.text.SafeText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An exception with its causes and what was suppressed, each once, however they hang together. */
public final class ExceptionChain {

  private static final int MOST = 20;

  private final Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Link> links = new ArrayList<>();

  private ExceptionChain() {}

  /**
   * One exception.
   *
   * @param title how it belongs to the one before: empty for the first
   * @param error the exception
   * @param frames its stack trace
   */
  public record Link(String title, Throwable error, List<StackTraceElement> frames) {}

  /** The exceptions, the outermost first. */
  public static List<Link> of(Throwable error) {
    ExceptionChain chain = new ExceptionChain();
    chain.add("", error);
    return List.copyOf(chain.links);
  }

  private void add(String title, @Nullable Throwable error) {
    if (error == null || links.size() >= MOST || !seen.add(error)) {
      return;
    }
    StackTraceElement[] none = {};
    Throwable[] nothing = {};
    List<StackTraceElement> frames = List.of(SafeText.asked(error::getStackTrace, none));
    links.add(new Link(title, error, frames));
    for (Throwable suppressed : SafeText.asked(error::getSuppressed, nothing)) {
      add("Suppressed", suppressed);
    }
    add("Caused by", SafeText.<@Nullable Throwable>asked(error::getCause, null));
  }
}
