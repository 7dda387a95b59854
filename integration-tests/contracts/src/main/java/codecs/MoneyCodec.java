package codecs;

import dev.ampoule.json.JsonCodec;
import dev.ampoule.json.JsonReader;
import dev.ampoule.json.JsonWriter;
import org.jspecify.annotations.Nullable;

/** Writes {@code "12 €"}; it is built with what the application provides. */
final class MoneyCodec implements JsonCodec<Money> {

  private final Symbols symbols;

  MoneyCodec(Symbols symbols) {
    this.symbols = symbols;
  }

  @Override
  public void write(JsonWriter out, Money value) {
    out.write(value.cents() + " " + symbols.euro());
  }

  @Override
  public @Nullable Money read(JsonReader in) {
    int offset = in.position();
    String text = in.readString();
    String end = " " + symbols.euro();
    if (text == null) {
      return null;
    }
    if (!text.endsWith(end)) {
      in.problem(offset, "value", "expected an amount in " + symbols.euro());
      return null;
    }
    return new Money(Long.parseLong(text.substring(0, text.length() - end.length())));
  }
}
