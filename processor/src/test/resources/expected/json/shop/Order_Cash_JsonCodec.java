package shop;

import dev.ampoule.annotation.Generated;
import dev.ampoule.json.JsonName;
import dev.ampoule.json.JsonNames;
import dev.ampoule.json.JsonReader;
import dev.ampoule.json.JsonWriter;
import dev.ampoule.json.TypedJsonCodec;
import dev.ampoule.json.UnknownProperties;
import java.lang.Class;
import java.lang.Override;
import java.lang.SuppressWarnings;
import org.jspecify.annotations.Nullable;

/** JSON of {@link Order.Cash}. Generated; edit that type instead. */
@Generated
@SuppressWarnings("exports")
public final class Order_Cash_JsonCodec implements TypedJsonCodec<Order.Cash> {
  /** The codec, which has no state. */
  public static final Order_Cash_JsonCodec INSTANCE = new Order_Cash_JsonCodec();

  private static final JsonName TYPE = JsonName.of("type");

  private static final JsonNames NAMES = JsonNames.of(TYPE);

  private static final JsonNames TAG_VALUES = JsonNames.of(JsonName.of("Cash"));

  private static final long REQUIRED = 0b1;

  private Order_Cash_JsonCodec() {}

  @Override
  public Class<Order.Cash> type() {
    return Order.Cash.class;
  }

  @Override
  public void write(JsonWriter out, Order.Cash cash) {
    out.beginObject();
    out.name(TYPE);
    out.write("Cash");
    out.endObject();
  }

  @Override
  public Order. @Nullable Cash read(JsonReader in) {
    int object = in.position();
    int problems = in.problems();
    if (!in.beginObject()) {
      return null;
    }
    long seen = 0;
    for (int name = in.nextName(NAMES, JsonNames.START);
        name != JsonNames.END;
        name = in.nextName(NAMES, name)) {
      seen = in.once(seen, name);
      switch (name) {
        case 0 -> in.readName(TAG_VALUES);
        default -> in.unknown(UnknownProperties.CONFIGURED);
      }
    }
    in.require(object, seen, REQUIRED, NAMES);
    if (in.problems() != problems) {
      return null;
    }
    return new Order.Cash();
  }
}
