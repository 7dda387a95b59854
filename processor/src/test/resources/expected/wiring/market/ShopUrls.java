package market;

import dev.ampoule.annotation.Generated;

/** URLs of {@link Shop}. Generated; edit the annotations instead. */
@Generated
public final class ShopUrls {
  private ShopUrls() {}
}
