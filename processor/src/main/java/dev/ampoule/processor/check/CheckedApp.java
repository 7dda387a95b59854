package dev.ampoule.processor.check;

import dev.ampoule.processor.model.AppModel;

/** An application without errors: only that can be planned, and only the validator makes one. */
public final class CheckedApp {

  private final AppModel app;

  CheckedApp(AppModel app) {
    this.app = app;
  }

  /** The application. */
  public AppModel app() {
    return app;
  }
}
