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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON of {@link Purchase}. Generated; edit that type instead. */
@Generated
@SuppressWarnings("exports")
public final class Purchase_JsonCodec implements TypedJsonCodec<Purchase> {
  /** The codec, which has no state. */
  public static final Purchase_JsonCodec INSTANCE = new Purchase_JsonCodec();

  private static final JsonName BUYER = JsonName.of("buyer");

  private static final JsonName COUNT = JsonName.of("count");

  private static final JsonName PRICE = JsonName.of("price");

  private static final JsonName SINCE = JsonName.of("since");

  private static final JsonName CODE = JsonName.of("code");

  private static final JsonName TO_CITY = JsonName.of("to_city");

  private static final JsonName OTHERS = JsonName.of("others");

  private static final JsonName NOTES = JsonName.of("notes");

  private static final JsonNames NAMES = JsonNames.of(BUYER, COUNT, PRICE, SINCE, CODE, TO_CITY,
      OTHERS, NOTES);

  private static final long REQUIRED = 0b11111101;

  private Purchase_JsonCodec() {}

  @Override
  public Class<Purchase> type() {
    return Purchase.class;
  }

  @Override
  public void write(JsonWriter out, Purchase purchase) {
    out.beginObject();
    out.name(BUYER);
    out.write(purchase.buyer());
    out.name(COUNT);
    out.write(JsonCodecs.INTEGER, purchase.count());
    out.name(PRICE);
    out.write(JsonCodecs.BIG_DECIMAL, purchase.price());
    out.name(SINCE);
    out.write(JsonCodecs.LOCAL_DATE, purchase.since());
    out.name(CODE);
    out.write(purchase.code());
    Purchase.Address to = purchase.to();
    if (to != null) {
      out.name(TO_CITY);
      out.write(to.city());
    }
    out.name(OTHERS);
    writeAddressList(out, purchase.others());
    out.name(NOTES);
    writeStringMap(out, purchase.notes());
    out.endObject();
  }

  @Override
  public @Nullable Purchase read(JsonReader in) {
    int object = in.position();
    int problems = in.problems();
    if (!in.beginObject()) {
      return null;
    }
    long seen = 0;
    String buyer = null;
    Integer count = null;
    BigDecimal price = null;
    LocalDate since = null;
    String code = null;
    String city = null;
    List<Purchase.Address> others = null;
    Map<String, String> notes = null;
    for (int name = in.nextName(NAMES, JsonNames.START);
        name != JsonNames.END;
        name = in.nextName(NAMES, name)) {
      seen = in.once(seen, name);
      switch (name) {
        case 0 -> buyer = in.readString();
        case 1 -> count = in.skipNull() ? null : in.readInt();
        case 2 -> price = JsonCodecs.BIG_DECIMAL.read(in);
        case 3 -> since = JsonCodecs.LOCAL_DATE.read(in);
        case 4 -> code = in.readString();
        case 5 -> city = in.readString();
        case 6 -> others = readAddressList(in);
        case 7 -> notes = readStringMap(in);
        default -> in.unknown(UnknownProperties.CONFIGURED);
      }
    }
    in.require(object, seen, REQUIRED, NAMES);
    if (in.problems() != problems || buyer == null || price == null || since == null || code == null
        || city == null || others == null || notes == null) {
      return null;
    }
    Purchase.Address to = new Purchase.Address(city);
    return new Purchase(buyer, count, price, since, code, to, others, notes);
  }

  private static void writeAddressList(JsonWriter out, @Nullable List<Purchase.Address> values) {
    if (values == null) {
      out.writeNull();
      return;
    }
    out.beginArray();
    for (Purchase.Address value : values) {
      out.element();
      out.write(Purchase_Address_JsonCodec.INSTANCE, value);
    }
    out.endArray();
  }

  private static void writeStringMap(JsonWriter out, @Nullable Map<String, String> values) {
    if (values == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    for (Map.Entry<String, String> entry : values.entrySet()) {
      out.name(entry.getKey());
      out.write(entry.getValue());
    }
    out.endObject();
  }

  private static @Nullable List<Purchase.Address> readAddressList(JsonReader in) {
    if (!in.beginArray()) {
      return null;
    }
    List<Purchase.Address> values = new ArrayList<>();
    while (in.nextElement()) {
      Purchase.Address value = Purchase_Address_JsonCodec.INSTANCE.read(in);
      if (value != null) {
        values.add(value);
      }
    }
    return Collections.unmodifiableList(values);
  }

  private static @Nullable Map<String, String> readStringMap(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (String key = in.nextKey(); key != null; key = in.nextKey()) {
      int at = in.position();
      if (values.containsKey(key)) {
        in.duplicate(at);
      }
      String value = in.readString();
      if (value != null) {
        values.put(key, value);
      }
    }
    return Collections.unmodifiableMap(values);
  }
}
