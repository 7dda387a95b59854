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
import java.lang.RuntimeException;
import java.lang.String;
import java.lang.SuppressWarnings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** JSON of {@link Order}. Generated; edit that type instead. */
@Generated
@SuppressWarnings("exports")
public final class Order_JsonCodec implements TypedJsonCodec<Order> {
  /** The codec, which has no state. */
  public static final Order_JsonCodec INSTANCE = new Order_JsonCodec();

  private static final JsonName ID = JsonName.of("id");

  private static final JsonName PLACED = JsonName.of("placed");

  private static final JsonName ITEMS = JsonName.of("items");

  private static final JsonName STOCK = JsonName.of("stock");

  private static final JsonName VOUCHER = JsonName.of("voucher");

  private static final JsonName CURRENCY = JsonName.of("currency");

  private static final JsonName REPLACES = JsonName.of("replaces");

  private static final JsonName PAYMENT = JsonName.of("payment");

  private static final JsonNames NAMES = JsonNames.of(ID, PLACED, ITEMS, STOCK, VOUCHER, CURRENCY,
      REPLACES, PAYMENT);

  private static final long REQUIRED = 0b10001111;

  private Order_JsonCodec() {}

  @Override
  public Class<Order> type() {
    return Order.class;
  }

  @Override
  public void write(JsonWriter out, Order order) {
    out.beginObject();
    out.name(ID);
    out.write(order.id());
    out.name(PLACED);
    out.write(JsonCodecs.LOCAL_DATE, order.placed());
    out.name(ITEMS);
    writeItemList(out, order.items());
    out.name(STOCK);
    writeIntegerMap(out, order.stock());
    out.name(VOUCHER);
    writeStringOptional(out, order.voucher());
    out.name(CURRENCY);
    out.write(Order_Currency_JsonCodec.INSTANCE, order.currency());
    out.name(REPLACES);
    out.write(Order_JsonCodec.INSTANCE, order.replaces());
    out.name(PAYMENT);
    out.write(Order_Payment_JsonCodec.INSTANCE, order.payment());
    out.endObject();
  }

  @Override
  public @Nullable Order read(JsonReader in) {
    int object = in.position();
    int problems = in.problems();
    if (!in.beginObject()) {
      return null;
    }
    long seen = 0;
    long id = 0;
    LocalDate placed = null;
    List<Order.Item> items = null;
    Map<String, Integer> stock = null;
    Optional<String> voucher = Optional.empty();
    Order.Currency currency = Order.Currency.EUR;
    Order replaces = null;
    Order.Payment payment = null;
    for (int name = in.nextName(NAMES, JsonNames.START);
        name != JsonNames.END;
        name = in.nextName(NAMES, name)) {
      seen = in.once(seen, name);
      switch (name) {
        case 0 -> id = in.readLong();
        case 1 -> placed = JsonCodecs.LOCAL_DATE.read(in);
        case 2 -> items = readItemList(in);
        case 3 -> stock = readIntegerMap(in);
        case 4 -> voucher = readStringOptional(in);
        case 5 -> currency = Order_Currency_JsonCodec.INSTANCE.read(in);
        case 6 -> replaces = in.skipNull() ? null : Order_JsonCodec.INSTANCE.read(in);
        case 7 -> payment = Order_Payment_JsonCodec.INSTANCE.read(in);
        default -> in.unknown(UnknownProperties.CONFIGURED);
      }
    }
    in.require(object, seen, REQUIRED, NAMES);
    if (in.problems() != problems || placed == null || items == null || stock == null
        || currency == null || payment == null) {
      return null;
    }
    try {
      return new Order(id, placed, items, stock, voucher, currency, replaces, payment);
    } catch (RuntimeException e) {
      in.rejected(object, e);
      return null;
    }
  }

  private static void writeItemList(JsonWriter out, @Nullable List<Order.Item> values) {
    if (values == null) {
      out.writeNull();
      return;
    }
    out.beginArray();
    for (Order.Item value : values) {
      out.element();
      out.write(Order_Item_JsonCodec.INSTANCE, value);
    }
    out.endArray();
  }

  private static void writeIntegerMap(JsonWriter out, @Nullable Map<String, Integer> values) {
    if (values == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    for (Map.Entry<String, Integer> entry : values.entrySet()) {
      out.name(entry.getKey());
      out.write(JsonCodecs.INTEGER, entry.getValue());
    }
    out.endObject();
  }

  @SuppressWarnings("NullableOptional")
  private static void writeStringOptional(JsonWriter out, @Nullable Optional<String> value) {
    if (value == null || value.isEmpty()) {
      out.writeNull();
    } else {
      out.write(value.get());
    }
  }

  private static @Nullable List<Order.Item> readItemList(JsonReader in) {
    if (!in.beginArray()) {
      return null;
    }
    List<Order.Item> values = new ArrayList<>();
    while (in.nextElement()) {
      Order.Item value = Order_Item_JsonCodec.INSTANCE.read(in);
      if (value != null) {
        values.add(value);
      }
    }
    return Collections.unmodifiableList(values);
  }

  private static @Nullable Map<String, Integer> readIntegerMap(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    Map<String, Integer> values = new LinkedHashMap<>();
    for (String key = in.nextKey(); key != null; key = in.nextKey()) {
      int at = in.position();
      if (values.containsKey(key)) {
        in.duplicate(at);
      }
      values.put(key, in.readInt());
    }
    return Collections.unmodifiableMap(values);
  }

  private static Optional<String> readStringOptional(JsonReader in) {
    if (in.skipNull()) {
      return Optional.empty();
    }
    return Optional.ofNullable(in.readString());
  }
}
