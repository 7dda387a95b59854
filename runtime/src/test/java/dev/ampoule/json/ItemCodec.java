package dev.ampoule.json;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is generated for {@link Item}. */
final class ItemCodec implements TypedJsonCodec<Item> {

  static final ItemCodec INSTANCE = new ItemCodec();

  private static final JsonName TITLE = JsonName.of("title");
  private static final JsonName COUNT = JsonName.of("count");
  private static final JsonName NOTE = JsonName.of("note");
  private static final JsonName TAGS = JsonName.of("tags");
  private static final JsonNames NAMES = JsonNames.of(TITLE, COUNT, NOTE, TAGS);

  private ItemCodec() {}

  @Override
  public Class<Item> type() {
    return Item.class;
  }

  @Override
  public void write(JsonWriter out, Item value) {
    out.beginObject();
    out.name(TITLE);
    out.write(value.title());
    out.name(COUNT);
    out.write(value.count());
    out.name(NOTE);
    if (value.note() == null) {
      out.writeNull();
    } else {
      out.write(value.note());
    }
    out.name(TAGS);
    out.beginArray();
    for (String tag : value.tags()) {
      out.element();
      out.write(tag);
    }
    out.endArray();
    out.endObject();
  }

  @Override
  public @Nullable Item read(JsonReader in) {
    int object = in.position();
    int problems = in.problems();
    if (!in.beginObject()) {
      return null;
    }
    long seen = 0;
    String title = null;
    int count = 0;
    String note = null;
    List<String> tags = null;
    for (int name = in.nextName(NAMES, JsonNames.START);
        name != JsonNames.END;
        name = in.nextName(NAMES, name)) {
      seen = in.once(seen, name);
      switch (name) {
        case 0 -> title = in.readString();
        case 1 -> count = in.readInt();
        case 2 -> note = in.skipNull() ? null : in.readString();
        case 3 -> tags = readTags(in);
        default -> in.unknown(UnknownProperties.CONFIGURED);
      }
    }
    in.require(object, seen, 0b1011, NAMES);
    if (in.problems() != problems || title == null || tags == null) {
      return null;
    }
    try {
      return new Item(title, count, note, tags);
    } catch (RuntimeException e) {
      in.rejected(object, e);
      return null;
    }
  }

  private static @Nullable List<String> readTags(JsonReader in) {
    if (!in.beginArray()) {
      return null;
    }
    List<String> tags = new ArrayList<>();
    while (in.nextElement()) {
      String tag = in.readString();
      if (tag != null) {
        tags.add(tag);
      }
    }
    return List.copyOf(tags);
  }
}
