package dev.ampoule.lifecycle;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What the application of a test logs while this is open; nothing of it reaches the console. */
final class LogRecords extends Handler implements AutoCloseable {

  private final List<LogRecord> records = new CopyOnWriteArrayList<>();
  private final Logger logger = Logger.getLogger("test.App");

  LogRecords() {
    logger.addHandler(this);
    logger.setUseParentHandlers(false);
  }

  List<String> messages() {
    return records.stream().map(LogRecords::withoutId).toList();
  }

  /** The message without the request's random name, which it must end with. */
  private static String withoutId(LogRecord logRecord) {
    String message = logRecord.getMessage();
    String plain = message.replaceFirst(" \\(request [0-9a-f]{16}\\)$", "");
    return plain.equals(message) ? "no id: " + message : plain;
  }

  List<Throwable> failures() {
    return records.stream().map(LogRecord::getThrown).toList();
  }

  @Override
  public void publish(LogRecord logRecord) {
    records.add(logRecord);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    logger.removeHandler(this);
    logger.setUseParentHandlers(true);
  }
}
