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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JSON of {@link Orders.Order}. Generated; edit that type instead. */
@Generated
@SuppressWarnings("exports")
public final class Orders_Order_JsonCodec implements TypedJsonCodec<Orders.Order> {
  /** The codec, which has no state. */
  public static final Orders_Order_JsonCodec INSTANCE = new Orders_Order_JsonCodec();

  private static final JsonName ID = JsonName.of("id");

  private static final JsonName LINES = JsonName.of("lines");

  private static final JsonNames NAMES = JsonNames.of(ID, LINES);

  private static final long REQUIRED = 0b11;

  private Orders_Order_JsonCodec() {}

  @Override
  public Class<Orders.Order> type() {
    return Orders.Order.class;
  }

  @Override
  public void write(JsonWriter out, Orders.Order order) {
    out.beginObject();
    out.name(ID);
    out.write(order.id());
    out.name(LINES);
    writeStringList(out, order.lines());
    out.endObject();
  }

  @Override
  public Orders. @Nullable Order read(JsonReader in) {
    int object = in.position();
    int problems = in.problems();
    if (!in.beginObject()) {
      return null;
    }
    long seen = 0;
    long id = 0;
    List<String> lines = null;
    for (int name = in.nextName(NAMES, JsonNames.START);
        name != JsonNames.END;
        name = in.nextName(NAMES, name)) {
      seen = in.once(seen, name);
      switch (name) {
        case 0 -> id = in.readLong();
        case 1 -> lines = readStringList(in);
        default -> in.unknown(UnknownProperties.CONFIGURED);
      }
    }
    in.require(object, seen, REQUIRED, NAMES);
    if (in.problems() != problems || lines == null) {
      return null;
    }
    return new Orders.Order(id, lines);
  }

  private static void writeStringList(JsonWriter out, @Nullable List<String> values) {
    if (values == null) {
      out.writeNull();
      return;
    }
    out.beginArray();
    for (String value : values) {
      out.element();
      out.write(value);
    }
    out.endArray();
  }

  private static @Nullable List<String> readStringList(JsonReader in) {
    if (!in.beginArray()) {
      return null;
    }
    List<String> values = new ArrayList<>();
    while (in.nextElement()) {
      String value = in.readString();
      if (value != null) {
        values.add(value);
      }
    }
    return Collections.unmodifiableList(values);
  }
}
