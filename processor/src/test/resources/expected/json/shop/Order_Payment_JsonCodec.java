package shop;

import dev.ampoule.annotation.Generated;
import dev.ampoule.json.JsonName;
import dev.ampoule.json.JsonNames;
import dev.ampoule.json.JsonReader;
import dev.ampoule.json.JsonWriter;
import dev.ampoule.json.TypedJsonCodec;
import java.lang.Class;
import java.lang.IllegalArgumentException;
import java.lang.Override;
import java.lang.SuppressWarnings;
import org.jspecify.annotations.Nullable;

/** JSON of {@link Order.Payment}. Generated; edit that type instead. */
@Generated
@SuppressWarnings("exports")
public final class Order_Payment_JsonCodec implements TypedJsonCodec<Order.Payment> {
  /** The codec, which has no state. */
  public static final Order_Payment_JsonCodec INSTANCE = new Order_Payment_JsonCodec();

  private static final JsonName TYPE = JsonName.of("type");

  private static final JsonName CASH = JsonName.of("Cash");

  private static final JsonName CARD = JsonName.of("Card");

  private static final JsonNames NAMES = JsonNames.of(CASH, CARD);

  private Order_Payment_JsonCodec() {}

  @Override
  public Class<Order.Payment> type() {
    return Order.Payment.class;
  }

  @Override
  public void write(JsonWriter out, Order.Payment payment) {
    if (payment instanceof Order.Cash cash) {
      Order_Cash_JsonCodec.INSTANCE.write(out, cash);
    } else if (payment instanceof Order.Card card) {
      Order_Card_JsonCodec.INSTANCE.write(out, card);
    } else {
      throw new IllegalArgumentException(
          "no variant of Order.Payment: ".concat(payment.getClass().getName()));
    }
  }

  @Override
  public Order. @Nullable Payment read(JsonReader in) {
    return switch (in.discriminator(TYPE, NAMES)) {
      case 0 -> Order_Cash_JsonCodec.INSTANCE.read(in);
      case 1 -> Order_Card_JsonCodec.INSTANCE.read(in);
      default -> null;
    };
  }
}
