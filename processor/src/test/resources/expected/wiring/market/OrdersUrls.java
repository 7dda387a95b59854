package market;

import dev.ampoule.annotation.Generated;
import dev.ampoule.routing.Url;
import java.lang.String;

/** URLs of {@link Orders}. Generated; edit the annotations instead. */
@Generated
public final class OrdersUrls {
  private OrdersUrls() {}

  /** The URL of {@code /}. */
  public static Url list() {
    return at("").list();
  }

  /** The URLs below one mount, which is named as endpoints are: {@code admin.todos}. */
  public static At at(String mount) {
    return new At(mount);
  }

  /** The URLs below one mount. */
  public static final class At {
    private final String mount;

    private At(String mount) {
      this.mount = mount;
    }

    /** The URL of {@code /}. */
    public Url list() {
      return Url.to("market.Orders", this.mount, "list");
    }
  }
}
