package wiring;

/** A part that must be closed. */
final class Database implements AutoCloseable {

  private final String name;
  private final Log log;

  Database(String name, Log log) {
    this.name = name;
    this.log = log;
    log.add("open database");
  }

  String name() {
    return name;
  }

  @Override
  public void close() {
    log.add("close database");
  }
}
