package dev.ampoule.json;

/** Looks ahead for the property that tells which variant of a union an object is. */
final class Discriminator {

  private Discriminator() {}

  static int read(JsonReader in, JsonName property, JsonNames values) {
    int offset = in.position();
    int depth = in.depth;
    int problems = in.problems();
    if (!in.beginObject()) {
      return -1;
    }
    int index = find(in, property, values);
    if (in.ended) {
      return -1;
    }
    if (index < 0 && in.problems() == problems) {
      in.missing(offset, property.text());
    }
    in.position = offset;
    in.depth = depth;
    if (index < 0) {
      in.skipValue();
    }
    return index;
  }

  static int read(JsonReader in, JsonName property, JsonNames values, int otherwise) {
    int offset = in.position();
    int depth = in.depth;
    if (!in.beginObject()) {
      return -1;
    }
    int index = otherwise;
    while (in.nextMember()) {
      if (!Names.skip(in, property)) {
        in.skipValue();
      } else if (in.peek() == '"') {
        String value = in.readString();
        int found = value == null ? -1 : values.indexOf(value);
        index = found < 0 ? otherwise : found;
        break;
      } else {
        break;
      }
    }
    if (in.ended) {
      return -1;
    }
    in.position = offset;
    in.depth = depth;
    return index;
  }

  private static int find(JsonReader in, JsonName property, JsonNames values) {
    while (in.nextMember()) {
      if (Names.skip(in, property)) {
        return Names.readValue(in, values, "discriminator");
      }
      in.skipValue();
    }
    return -1;
  }
}
