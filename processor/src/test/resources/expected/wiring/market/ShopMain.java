package market;

import dev.ampoule.Ampoule;
import dev.ampoule.annotation.Generated;
import java.lang.String;

/** Starts {@link Shop}. Generated. */
@Generated
public final class ShopMain {
  private ShopMain() {}

  /** Serves the application; {@code --help} says how. */
  public static void main(String[] args) {
    Ampoule.run(ShopFactory::builder, args);
  }
}
