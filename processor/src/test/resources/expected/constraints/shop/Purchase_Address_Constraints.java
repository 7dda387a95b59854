package shop;

import dev.ampoule.annotation.Generated;
import dev.ampoule.validation.Constraints;
import dev.ampoule.validation.Rule;
import dev.ampoule.validation.TextRules;
import dev.ampoule.validation.Violations;
import java.lang.Override;
import java.lang.String;
import java.lang.SuppressWarnings;

/** Checks the constraints of {@link Purchase.Address}. Generated; edit the annotations instead. */
@Generated
@SuppressWarnings("exports")
public final class Purchase_Address_Constraints implements Constraints<Purchase.Address> {
  /** The only one: it has no state. */
  public static final Purchase_Address_Constraints INSTANCE = new Purchase_Address_Constraints();

  private static final Rule NOT_BLANK = Rule.of("NotBlank");

  private Purchase_Address_Constraints() {}

  @Override
  public void check(Purchase.Address address, Violations violations) {
    String city = address.city();
    if (!TextRules.isNotBlank(city)) {
      violations.add("city", NOT_BLANK);
    }
  }
}
