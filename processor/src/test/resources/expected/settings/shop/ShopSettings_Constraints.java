package shop;

import dev.ampoule.annotation.Generated;
import dev.ampoule.validation.Constraints;
import dev.ampoule.validation.Rule;
import dev.ampoule.validation.Violations;
import java.lang.Override;
import java.lang.SuppressWarnings;

/** Checks the constraints of {@link ShopSettings}. Generated; edit the annotations instead. */
@Generated
@SuppressWarnings("exports")
public final class ShopSettings_Constraints implements Constraints<ShopSettings> {
  /** The only one: it has no state. */
  public static final ShopSettings_Constraints INSTANCE = new ShopSettings_Constraints();

  private static final Rule PAGE_SIZE_MAX = Rule.of("Max").with("value", 100);

  private ShopSettings_Constraints() {}

  @Override
  public void check(ShopSettings shopSettings, Violations violations) {
    int pageSize = shopSettings.pageSize();
    if (pageSize > 100) {
      violations.add("pageSize", PAGE_SIZE_MAX);
    }
  }
}
