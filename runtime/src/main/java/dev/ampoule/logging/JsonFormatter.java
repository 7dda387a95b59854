package dev.ampoule.logging;

import dev.ampoule.http.Request;
import dev.ampoule.http.RequestScope;
import java.time.ZoneOffset;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/**
 * Writes records for machines: a JSON object in a line each, in ASCII as far as controls go.
 *
 * <p>Always there are {@code time} (UTC), {@code level}, {@code logger} and {@code message}; in a
 * request {@code request_id}, {@code endpoint}, {@code method}, {@code path} and {@code
 * remote_addr}; of an exception {@code exception} with {@code class}, {@code message} and {@code
 * stack}. The log of requests adds {@code query}, {@code protocol}, {@code status}, {@code bytes}
 * and {@code duration_ms}.
 */
public final class JsonFormatter extends Formatter {

  /** Creates a formatter. */
  public JsonFormatter() {}

  @Override
  public String format(LogRecord log) {
    JsonLine line = new JsonLine();
    line.text("time", Records.time(log, ZoneOffset.UTC));
    line.text("level", LogLevels.name(log.getLevel()));
    line.text("logger", Records.logger(log));
    line.text("message", Records.message(log, this));
    AccessEntry access = Records.access(log);
    Request request = RequestScope.currentOrNull();
    if (request != null) {
      line.text("request_id", request.id());
      line.text("endpoint", request.endpoint());
    }
    if (access != null) {
      access.writeTo(line);
    } else if (request != null) {
      line.text("method", request.method());
      line.text("path", LoggedTarget.path(request));
      line.text("remote_addr", request.remoteAddr());
    }
    line.text("thread", Thread.currentThread().getName());
    if (log.getThrown() != null) {
      exception(line, log.getThrown());
    }
    return line.end();
  }

  private static void exception(JsonLine line, Throwable error) {
    StringBuilder stack = new StringBuilder();
    StackText.append(stack, error);
    line.begin("exception");
    line.text("class", error.getClass().getName());
    line.text("message", StackText.said(error));
    line.text("stack", stack.toString());
    line.close();
  }
}
