package market;

import dev.ampoule.BlueprintRoutes;
import dev.ampoule.annotation.Generated;
import dev.ampoule.http.Request;
import dev.ampoule.http.Response;
import dev.ampoule.routing.PathMatch;
import java.lang.Exception;
import java.lang.Override;

/** Routes of {@link Shop}. Generated; edit the annotations instead. */
@Generated
public final class Shop_Routes implements BlueprintRoutes {
  private Shop_Routes() {}

  /** Builds the blueprint and what the dispatcher calls it through. */
  public static Shop_Routes create() {
    return new Shop_Routes();
  }

  @Override
  public Response handle(int handler, Request request, PathMatch match) throws Exception {
    throw BlueprintRoutes.unknown("handler", handler);
  }
}
