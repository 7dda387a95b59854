package shop;

import dev.ampoule.annotation.Generated;
import dev.ampoule.json.JsonCodecs;
import dev.ampoule.json.JsonName;
import dev.ampoule.json.JsonNames;
import dev.ampoule.json.JsonReader;
import dev.ampoule.json.JsonWriter;
import dev.ampoule.json.TypedJsonCodec;
import dev.ampoule.json.UnknownProperties;
import java.lang.Class;
import java.lang.Integer;
import java.lang.Override;
import java.lang.String;
import java.lang.SuppressWarnings;
import org.jspecify.annotations.Nullable;

/** JSON of {@link Order.Item}. Generated; edit that type instead. */
@Generated
@SuppressWarnings("exports")
public final class Order_Item_JsonCodec implements TypedJsonCodec<Order.Item> {
  /** The codec, which has no state. */
  public static final Order_Item_JsonCodec INSTANCE = new Order_Item_JsonCodec();

  private static final JsonName NAME = JsonName.of("name");

  private static final JsonName COUNT = JsonName.of("count");

  private static final JsonNames NAMES = JsonNames.of(NAME, COUNT);

  private static final long REQUIRED = 0b1;

  private Order_Item_JsonCodec() {}

  @Override
  public Class<Order.Item> type() {
    return Order.Item.class;
  }

  @Override
  public void write(JsonWriter out, Order.Item item) {
    out.beginObject();
    out.name(NAME);
    out.write(item.name());
    out.name(COUNT);
    out.write(JsonCodecs.INTEGER, item.count());
    out.endObject();
  }

  @Override
  public Order. @Nullable Item read(JsonReader in) {
    int object = in.position();
    int problems = in.problems();
    if (!in.beginObject()) {
      return null;
    }
    long seen = 0;
    String name2 = null;
    Integer count = null;
    for (int name = in.nextName(NAMES, JsonNames.START);
        name != JsonNames.END;
        name = in.nextName(NAMES, name)) {
      seen = in.once(seen, name);
      switch (name) {
        case 0 -> name2 = in.readString();
        case 1 -> count = in.skipNull() ? null : in.readInt();
        default -> in.unknown(UnknownProperties.CONFIGURED);
      }
    }
    in.require(object, seen, REQUIRED, NAMES);
    if (in.problems() != problems || name2 == null) {
      return null;
    }
    return new Order.Item(name2, count);
  }
}
