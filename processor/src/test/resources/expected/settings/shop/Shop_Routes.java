package shop;

import dev.ampoule.BlueprintRoutes;
import dev.ampoule.annotation.Generated;
import dev.ampoule.http.Request;
import dev.ampoule.http.Response;
import dev.ampoule.routing.PathMatch;
import java.lang.Exception;
import java.lang.Override;
import java.lang.String;
import java.lang.SuppressWarnings;

/**
 * Routes of {@link Shop}. Generated; edit the annotations instead.
 *
 * <pre>{@code
 * GET  /  index
 * }</pre>
 */
@Generated
public final class Shop_Routes implements BlueprintRoutes {
  public static final int INDEX = 0;

  private final Shop shop;

  private Shop_Routes(Shop shop) {
    this.shop = shop;
  }

  /** Builds the blueprint and what the dispatcher calls it through. */
  @SuppressWarnings("exports")
  public static Shop_Routes create(ShopSettings settings) {
    return new Shop_Routes(new Shop(settings));
  }

  @Override
  public Response handle(int handler, Request request, PathMatch match) throws Exception {
    return switch (handler) {
      case INDEX -> index();
      default -> throw BlueprintRoutes.unknown("handler", handler);
    };
  }

  /** {@code GET /}: {@link Shop#index}. */
  private Response index() {
    String result = shop.index();
    return Response.html(result);
  }
}
