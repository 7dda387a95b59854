package errors.store;

import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.ErrorHandler;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.Scope;

/** Handles its own exceptions, and one for the whole application. */
@SuppressWarnings("DoNotCallSuggester") // they fail on purpose
@Blueprint(urlPrefix = "/store")
public final class Store {

  /** Made by the wiring. */
  public Store() {}

  @Get("/out")
  String out() throws SoldOut {
    throw new SoldOut("out");
  }

  @Get("/closed")
  String closed() throws SoldOut.Closed {
    throw new SoldOut.Closed("closed");
  }

  @ErrorHandler
  String soldOut(SoldOut error) {
    return "store " + error.getMessage();
  }

  @ErrorHandler(scope = Scope.APP)
  String closed(SoldOut.Closed error) {
    return "app " + error.getMessage();
  }
}
