package shop;

import dev.ampoule.annotation.Generated;
import dev.ampoule.json.JsonKeyCodec;
import dev.ampoule.json.JsonName;
import dev.ampoule.json.JsonNames;
import dev.ampoule.json.JsonReader;
import dev.ampoule.json.JsonWriter;
import java.lang.Class;
import java.lang.IllegalArgumentException;
import java.lang.IndexOutOfBoundsException;
import java.lang.Override;
import java.lang.String;
import java.lang.SuppressWarnings;
import org.jspecify.annotations.Nullable;

/** JSON of {@link Order.Currency}. Generated; edit that type instead. */
@Generated
@SuppressWarnings("exports")
public final class Order_Currency_JsonCodec implements JsonKeyCodec<Order.Currency> {
  /** The codec, which has no state. */
  public static final Order_Currency_JsonCodec INSTANCE = new Order_Currency_JsonCodec();

  private static final JsonNames NAMES = JsonNames.of(JsonName.of("EUR"), JsonName.of("USD"));

  private Order_Currency_JsonCodec() {}

  @Override
  public Class<Order.Currency> type() {
    return Order.Currency.class;
  }

  @Override
  public void write(JsonWriter out, Order.Currency currency) {
    out.write(text(currency));
  }

  @Override
  public Order. @Nullable Currency read(JsonReader in) {
    int index = in.readName(NAMES);
    return index < 0 ? null : constant(index);
  }

  @Override
  public String text(Order.Currency currency) {
    return switch (currency) {
      case EUR -> "EUR";
      case USD -> "USD";
    };
  }

  @Override
  public Order.Currency parse(String text) {
    int index = NAMES.indexOf(text);
    if (index < 0) {
      throw new IllegalArgumentException(text);
    }
    return constant(index);
  }

  @Override
  public String expected() {
    return "one of EUR, USD";
  }

  private static Order.Currency constant(int index) {
    return switch (index) {
      case 0 -> Order.Currency.EUR;
      case 1 -> Order.Currency.USD;
      default -> throw new IndexOutOfBoundsException();
    };
  }
}
