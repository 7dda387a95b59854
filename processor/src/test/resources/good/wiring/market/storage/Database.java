package market.storage;

/** Where orders are kept. */
public final class Database implements AutoCloseable {

  /** Opens a database. */
  public Database(String name) {}

  @Override
  public void close() {}
}
