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
import java.lang.String;
import java.lang.SuppressWarnings;
import org.jspecify.annotations.Nullable;

/** JSON of {@link Order.Card}. Generated; edit that type instead. */
@Generated
@SuppressWarnings("exports")
public final class Order_Card_JsonCodec implements TypedJsonCodec<Order.Card> {
  /** The codec, which has no state. */
  public static final Order_Card_JsonCodec INSTANCE = new Order_Card_JsonCodec();

  private static final JsonName TYPE = JsonName.of("type");

  private static final JsonName NUMBER = JsonName.of("number");

  private static final JsonNames NAMES = JsonNames.of(TYPE, NUMBER);

  private static final JsonNames TAG_VALUES = JsonNames.of(JsonName.of("Card"));

  private static final long REQUIRED = 0b11;

  private Order_Card_JsonCodec() {}

  @Override
  public Class<Order.Card> type() {
    return Order.Card.class;
  }

  @Override
  public void write(JsonWriter out, Order.Card card) {
    out.beginObject();
    out.name(TYPE);
    out.write("Card");
    out.name(NUMBER);
    out.write(card.number());
    out.endObject();
  }

  @Override
  public Order. @Nullable Card read(JsonReader in) {
    int object = in.position();
    int problems = in.problems();
    if (!in.beginObject()) {
      return null;
    }
    long seen = 0;
    String number = null;
    for (int name = in.nextName(NAMES, JsonNames.START);
        name != JsonNames.END;
        name = in.nextName(NAMES, name)) {
      seen = in.once(seen, name);
      switch (name) {
        case 0 -> in.readName(TAG_VALUES);
        case 1 -> number = in.readString();
        default -> in.unknown(UnknownProperties.CONFIGURED);
      }
    }
    in.require(object, seen, REQUIRED, NAMES);
    if (in.problems() != problems || number == null) {
      return null;
    }
    return new Order.Card(number);
  }
}
