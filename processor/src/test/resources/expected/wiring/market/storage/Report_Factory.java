package market.storage;

import dev.ampoule.annotation.Generated;
import java.lang.SuppressWarnings;

/** Builds {@link Report} for other packages. Generated; edit the constructor instead. */
@Generated
public final class Report_Factory {
  private Report_Factory() {}

  /** Builds one with what the application provides. */
  @SuppressWarnings("exports")
  public static Report create(Database database) {
    return new Report(database);
  }
}
