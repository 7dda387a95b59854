package market.storage;

/** Is made when somebody wants it. */
public final class Report {

  Report(Database database) {}
}
