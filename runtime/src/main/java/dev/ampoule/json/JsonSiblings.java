package dev.ampoule.json;

/**
 * Reads which variant of a union a value is, where a property beside the value tells it: {@code
 * {"kind": "circle", "shape": {…}}}. The property may stand before the value or behind it.
 */
public final class JsonSiblings {

  /** That there must be a name, and one that is known; that no place was found. */
  private static final int NONE = -1;

  private JsonSiblings() {}

  /**
   * Looks which variant the value is that is next.
   *
   * @param object where the object begins that has the value and the property
   * @param property the name of the property
   * @param variants what its value may be
   * @return the index of the name, and the value is still next; -1 after a problem, and the value
   *     is passed over
   */
  public static int variant(JsonReader in, int object, JsonName property, JsonNames variants) {
    return variant(in, object, property, variants, NONE);
  }

  /**
   * As the other, where any other name will do, and none.
   *
   * @param otherwise what is returned then
   */
  public static int variant(
      JsonReader in, int object, JsonName property, JsonNames variants, int otherwise) {
    int value = in.position();
    int depth = in.depth;
    int problems = in.problems();
    int place = find(in, object, value, property);
    if (in.ended()) {
      return NONE;
    }
    in.forget(problems); // what is behind the value is read again
    int index = otherwise;
    if (place >= 0) {
      in.position = place;
      index = name(in, variants, otherwise);
    } else if (otherwise < 0) {
      in.missing(object, property.text());
    }
    if (in.ended()) {
      return NONE;
    }
    in.position = value;
    in.depth = depth;
    if (index < 0) {
      in.skipValue();
    }
    return index;
  }

  /**
   * Notes that an object lacks a value whose variant it tells; null tells none.
   *
   * @param object where the object begins, which has been read
   * @param property the name of the property that tells
   * @param value the name of the value
   */
  public static void require(JsonReader in, int object, JsonName property, JsonName value) {
    int behind = in.position;
    int depth = in.depth;
    if (in.ended()) {
      return;
    }
    in.position = object;
    if (in.beginObject() && within(in, property, behind) && in.peek() != 'n') {
      in.missing(object, value.text());
    }
    if (!in.ended()) {
      in.position = behind;
      in.depth = depth;
    }
  }

  private static int name(JsonReader in, JsonNames variants, int otherwise) {
    if (otherwise < 0) {
      return Names.readValue(in, variants, "discriminator");
    }
    String name = in.peek() == '"' ? in.readString() : null;
    int index = name == null ? NONE : variants.indexOf(name);
    return index < 0 ? otherwise : index;
  }

  /** The place of the property's value; -1 if the object has none, or after a problem. */
  private static int find(JsonReader in, int object, int value, JsonName property) {
    int depth = in.depth;
    in.skipValue();
    int behind = in.position;
    // most writers put it there
    boolean more = !in.ended() && in.nextMember();
    if (more && Names.skip(in, property)) {
      return at(in, value);
    }
    if (in.ended() || !Discriminator.mayReadAgain(in, value, in.position)) {
      return NONE;
    }
    in.position = object;
    in.depth = depth - 1;
    if (in.beginObject() && within(in, property, value)) {
      return at(in, object);
    }
    if (in.ended() || !more || !Discriminator.mayReadAgain(in, object, value)) {
      return NONE;
    }
    in.position = behind;
    in.depth = depth;
    if (within(in, property, in.end)) {
      return at(in, behind);
    }
    Discriminator.mayReadAgain(in, behind, in.position);
    return NONE;
  }

  /** Goes to the value of a property that stands before a place. */
  private static boolean within(JsonReader in, JsonName property, int place) {
    while (in.nextMember()) {
      if (Names.skip(in, property)) {
        return !in.ended();
      }
      if (in.position() == place) {
        return false;
      }
      in.skipValue();
    }
    return false;
  }

  private static int at(JsonReader in, int from) {
    int place = in.position();
    return !in.ended() && Discriminator.mayReadAgain(in, from, place) ? place : NONE;
  }
}
