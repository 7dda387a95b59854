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

/** JSON of {@link Purchase.Address}. Generated; edit that type instead. */
@Generated
@SuppressWarnings("exports")
public final class Purchase_Address_JsonCodec implements TypedJsonCodec<Purchase.Address> {
  /** The codec, which has no state. */
  public static final Purchase_Address_JsonCodec INSTANCE = new Purchase_Address_JsonCodec();

  private static final JsonName CITY = JsonName.of("city");

  private static final JsonNames NAMES = JsonNames.of(CITY);

  private static final long REQUIRED = 0b1;

  private Purchase_Address_JsonCodec() {}

  @Override
  public Class<Purchase.Address> type() {
    return Purchase.Address.class;
  }

  @Override
  public void write(JsonWriter out, Purchase.Address address) {
    out.beginObject();
    out.name(CITY);
    out.write(address.city());
    out.endObject();
  }

  @Override
  public Purchase. @Nullable Address read(JsonReader in) {
    int object = in.position();
    int problems = in.problems();
    if (!in.beginObject()) {
      return null;
    }
    long seen = 0;
    String city = null;
    for (int name = in.nextName(NAMES, JsonNames.START);
        name != JsonNames.END;
        name = in.nextName(NAMES, name)) {
      seen = in.once(seen, name);
      switch (name) {
        case 0 -> city = in.readString();
        default -> in.unknown(UnknownProperties.CONFIGURED);
      }
    }
    in.require(object, seen, REQUIRED, NAMES);
    if (in.problems() != problems || city == null) {
      return null;
    }
    return new Purchase.Address(city);
  }
}
