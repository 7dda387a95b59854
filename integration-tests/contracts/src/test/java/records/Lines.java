package records;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.json.JsonObject;
import dev.ampoule.json.JsonValue;
import dev.ampoule.logging.JsonFormatter;
import dev.ampoule.logging.TextFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What loggers write, as text and as JSON, instead of the console. */
final class Lines extends Handler implements AutoCloseable {

  private final Formatter text = new TextFormatter();
  private final Formatter json = new JsonFormatter();
  private final List<Logger> loggers;
  private final List<String> texts = new ArrayList<>();
  private final List<JsonObject> objects = new ArrayList<>();
  private int due;

  Lines(String... names) {
    loggers = List.of(names).stream().map(Logger::getLogger).toList();
    for (Logger logger : loggers) {
      logger.setUseParentHandlers(false);
      logger.addHandler(this);
    }
  }

  /**
   * Keeps a record away that the test has no interest in. A server logs a request after its client
   * has the answer: closing waits for it, or the next test would take it for its own.
   */
  static Lines aside(String name) {
    Lines lines = new Lines(name);
    lines.due = 1;
    return lines;
  }

  @Override
  public synchronized void publish(LogRecord log) {
    texts.add(text.format(log));
    objects.add((JsonObject) JsonValue.parse(json.format(log)));
    notifyAll();
  }

  /** Waits for some records: a server logs a request after its client has the answer. */
  synchronized List<String> texts(int count) throws InterruptedException {
    await(count);
    return List.copyOf(texts);
  }

  synchronized List<JsonObject> objects(int count) throws InterruptedException {
    await(count);
    return List.copyOf(objects);
  }

  private void await(int count) throws InterruptedException {
    for (int i = 0; i < 100 && texts.size() < count; i++) {
      wait(100);
    }
    assertThat(texts).hasSize(count);
  }

  @Override
  public void flush() {}

  @Override
  public synchronized void close() {
    try {
      await(Math.max(due, texts.size()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      for (Logger logger : loggers) {
        logger.removeHandler(this);
        logger.setUseParentHandlers(true);
      }
    }
  }
}
