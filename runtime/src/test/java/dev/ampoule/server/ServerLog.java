package dev.ampoule.server;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What the server warns about while this is open; nothing of it reaches the console. */
final class ServerLog extends Handler implements AutoCloseable {

  private final Logger logger = Logger.getLogger("dev.ampoule.server");
  private final List<String> messages = new CopyOnWriteArrayList<>();

  ServerLog() {
    logger.setUseParentHandlers(false);
    logger.addHandler(this);
  }

  List<String> messages() {
    return messages;
  }

  void awaitMessages(int count) throws InterruptedException {
    for (int i = 0; i < 1000 && messages.size() < count; i++) {
      Thread.sleep(10);
    }
  }

  @Override
  public void publish(LogRecord entry) {
    if (entry.getLevel().intValue() >= Level.WARNING.intValue()) {
      messages.add(entry.getMessage());
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    logger.removeHandler(this);
    logger.setUseParentHandlers(true);
  }
}
