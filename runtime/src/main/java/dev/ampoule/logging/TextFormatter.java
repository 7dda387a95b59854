package dev.ampoule.logging;

import dev.ampoule.http.Request;
import dev.ampoule.http.RequestScope;
import java.time.ZoneId;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/**
 * Writes records for people: a line each, and indented lines for an exception.
 *
 * <pre>{@code
 * 2026-11-20T17:30:00.123Z INFO    [5f1d3b7a9c2e4d60 todos.create] todo.TodoStore: made todo 7
 * }</pre>
 *
 * <p>In brackets stand the id and the endpoint of the request that the thread serves, or a dash. No
 * text from outside can begin a line or reach a terminal's controls, see {@link LogText}; passwords
 * in URLs and after names such as {@code password=} are masked.
 *
 * <p>Flask: {@code default_handler}'s formatter, and the {@code RequestFormatter} of its manual.
 */
public final class TextFormatter extends Formatter {

  private static final int LEVEL_WIDTH = 8;

  private final ZoneId zone;

  /** Creates a formatter that writes times of the system's zone. */
  public TextFormatter() {
    this(ZoneId.systemDefault());
  }

  /**
   * Creates a formatter.
   *
   * @param zone what zone times are written of
   */
  public TextFormatter(ZoneId zone) {
    this.zone = zone;
  }

  @Override
  public String format(LogRecord log) {
    StringBuilder out = new StringBuilder(160);
    out.append(Records.time(log, zone)).append(' ');
    String level = LogLevels.name(log.getLevel());
    out.append(level).repeat(' ', LEVEL_WIDTH - level.length());
    context(out);
    LogText.append(out, Records.logger(log), 0);
    out.append(": ");
    LogText.append(out, Records.message(log, this), 0);
    out.append('\n');
    if (log.getThrown() != null) {
      StackText.append(out, log.getThrown());
    }
    return out.toString();
  }

  private static void context(StringBuilder out) {
    Request request = RequestScope.currentOrNull();
    if (request == null) {
      out.append("[-] ");
      return;
    }
    out.append('[').append(request.id());
    String endpoint = request.endpoint();
    if (endpoint != null) {
      LogText.append(out.append(' '), endpoint, 0);
    }
    out.append("] ");
  }
}
