package shop;

import dev.ampoule.annotation.Generated;
import dev.ampoule.validation.Constraints;
import dev.ampoule.validation.NumberRules;
import dev.ampoule.validation.Rule;
import dev.ampoule.validation.SizeRules;
import dev.ampoule.validation.TextRules;
import dev.ampoule.validation.TimeRules;
import dev.ampoule.validation.Violations;
import java.lang.Integer;
import java.lang.Override;
import java.lang.String;
import java.lang.SuppressWarnings;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Checks the constraints of {@link Purchase}. Generated; edit the annotations instead. */
@Generated
@SuppressWarnings("exports")
public final class Purchase_Constraints implements Constraints<Purchase> {
  /** The only one: it has no state. */
  public static final Purchase_Constraints INSTANCE = new Purchase_Constraints();

  private static final Rule NOT_BLANK = Rule.of("NotBlank");

  private static final Rule BUYER_SIZE = Rule.of("Size").with("min", 0).with("max", 20);

  private static final Rule POSITIVE = Rule.of("Positive");

  private static final BigDecimal PRICE_DECIMAL_MIN_BOUND = new BigDecimal("0.01");

  private static final Rule PRICE_DECIMAL_MIN = Rule.of("DecimalMin").with("value", "0.01");

  private static final Rule PAST = Rule.of("Past");

  private static final Pattern CODE_REGEXP = Pattern.compile("[a-z]+");

  private static final Rule CODE_PATTERN = Rule.of("Pattern").with("regexp", "[a-z]+");

  private static final Rule NOTES_SIZE = Rule.of("Size").with("min", 0).with("max", 5);

  private Purchase_Constraints() {}

  @Override
  public void check(Purchase purchase, Violations violations) {
    String buyer = purchase.buyer();
    if (!TextRules.isNotBlank(buyer)) {
      violations.add("buyer", NOT_BLANK);
    }
    if (!SizeRules.isWithin(buyer, 0, 20)) {
      violations.add("buyer", BUYER_SIZE);
    }
    Integer count = purchase.count();
    if (count != null && count <= 0) {
      violations.add("count", POSITIVE);
    }
    BigDecimal price = purchase.price();
    if (!NumberRules.isAtLeast(price, PRICE_DECIMAL_MIN_BOUND)) {
      violations.add("price", PRICE_DECIMAL_MIN);
    }
    LocalDate since = purchase.since();
    if (!TimeRules.isPast(since, violations.clock())) {
      violations.add("since", PAST);
    }
    String code = purchase.code();
    if (!TextRules.matches(code, CODE_REGEXP)) {
      violations.add("code", CODE_PATTERN);
    }
    Purchase.Address to = purchase.to();
    violations.check(to, Purchase_Address_Constraints.INSTANCE, "to_", "");
    List<Purchase.Address> others = purchase.others();
    if (others != null) {
      violations.enter("others");
      int index = 0;
      for (Purchase.Address element : others) {
        violations.check(index, element, Purchase_Address_Constraints.INSTANCE);
        index++;
      }
      violations.leave();
    }
    Map<String, String> notes = purchase.notes();
    if (notes != null) {
      violations.enter("notes");
      for (Map.Entry<String, String> entry : notes.entrySet()) {
        String name = entry.getKey();
        String key = entry.getKey();
        if (!SizeRules.isWithin(key, 0, 5)) {
          violations.add(name, NOTES_SIZE);
        }
        String element2 = entry.getValue();
        if (!TextRules.isNotBlank(element2)) {
          violations.add(name, NOT_BLANK);
        }
      }
      violations.leave();
    }
  }
}
