package dev.ampoule.json;

/**
 * Reads what names a variant of a union from outside: {@code {"circle": {…}}} and {@code ["circle",
 * {…}]}.
 *
 * <p>The methods that look say which variant is next, and leave it as it is; those that begin and
 * end belong around the variant's value.
 *
 * <pre>{@code
 * if (JsonWrappers.beginObject(in, CIRCLE) < 0) {
 *   return null;
 * }
 * Circle circle = readContent(in);
 * return JsonWrappers.endObject(in) ? circle : null;
 * }</pre>
 */
public final class JsonWrappers {

  /** That a name must be one of those that are known. */
  private static final int NONE = -1;

  private JsonWrappers() {}

  /** Whether an array is next. */
  public static boolean isArray(JsonReader in) {
    return in.peek() == '[';
  }

  /**
   * Looks which variant an object names.
   *
   * @param variants the names
   * @return the index of the name, and the object is still next; -1 after a problem, and the object
   *     is passed over
   */
  public static int lookIntoObject(JsonReader in, JsonNames variants) {
    return lookIntoObject(in, variants, NONE);
  }

  /**
   * As the other, where any other name will do.
   *
   * @param otherwise what is returned for another name
   */
  public static int lookIntoObject(JsonReader in, JsonNames variants, int otherwise) {
    int offset = in.position();
    int depth = in.depth;
    int index = beginObject(in, variants, otherwise);
    return index < 0 ? index : back(in, offset, depth, index);
  }

  /**
   * Looks which variant an array names.
   *
   * @param variants the names
   * @return the index of the name, and the array is still next; -1 after a problem, and the array
   *     is passed over
   */
  public static int lookIntoArray(JsonReader in, JsonNames variants) {
    return lookIntoArray(in, variants, NONE);
  }

  /**
   * As the other, where any other name will do, and anything but an array.
   *
   * @param otherwise what is returned then
   */
  public static int lookIntoArray(JsonReader in, JsonNames variants, int otherwise) {
    int offset = in.position();
    int depth = in.depth;
    if (otherwise >= 0 && !isArray(in)) {
      return otherwise;
    }
    int index = nameInArray(in, offset, variants, otherwise);
    return index < 0 ? pass(in, offset, depth) : back(in, offset, depth, index);
  }

  /**
   * Begins an object with one name.
   *
   * @param variants the names
   * @return the index of the name, and its value is next; -1 after a problem, and the object is
   *     passed over
   */
  public static int beginObject(JsonReader in, JsonNames variants) {
    return beginObject(in, variants, NONE);
  }

  /**
   * As the other, where any other name will do.
   *
   * @param otherwise what is returned for another name
   */
  public static int beginObject(JsonReader in, JsonNames variants, int otherwise) {
    int offset = in.position();
    int depth = in.depth;
    if (in.peek() != '{') {
      in.wrong("an object with one property, " + Names.choice(variants));
      return -1;
    }
    int problems = in.problems();
    if (!in.enter()) {
      return -1;
    }
    if (!in.nextMember()) {
      if (!in.ended()) {
        in.problem(
            offset,
            "discriminator",
            "expected one property, " + Names.choice(variants) + " but found none");
      }
      return -1;
    }
    int index = Names.read(in, variants, 0);
    if (in.ended() || index >= 0) {
      return in.ended() ? -1 : index;
    }
    if (in.problems() == problems && otherwise >= 0) {
      return otherwise;
    }
    if (in.problems() == problems) {
      in.problem(
          in.position(),
          "discriminator",
          "expected the name " + Names.choice(variants) + " but found " + Excerpt.of(in.name()));
    }
    return pass(in, offset, depth);
  }

  /** Ends the object; false after the problem that there are more names. */
  public static boolean endObject(JsonReader in) {
    int problems = in.problems();
    while (in.nextMember()) {
      Names.readText(in);
      if (!in.ended()) {
        in.problem(in.position(), "unknown", "stands beside the one name that is expected here");
        in.skipValue();
      }
    }
    return in.problems() == problems;
  }

  /**
   * Begins an array, and passes over the name in it.
   *
   * @param variants the names
   * @return the index of the name, and the value is next; -1 after a problem, and the array is
   *     passed over
   */
  public static int beginArray(JsonReader in, JsonNames variants) {
    return beginArray(in, variants, NONE);
  }

  /**
   * As the other, where any other name will do.
   *
   * @param otherwise what is returned for another name
   */
  public static int beginArray(JsonReader in, JsonNames variants, int otherwise) {
    int offset = in.position();
    int depth = in.depth;
    int index = nameInArray(in, offset, variants, otherwise);
    if (index < 0) {
      return pass(in, offset, depth);
    }
    if (!in.nextElement()) {
      if (!in.ended()) {
        in.missing(offset, "1");
      }
      return -1;
    }
    return index;
  }

  /** Ends the array; false after the problem that there is more in it. */
  public static boolean endArray(JsonReader in) {
    int problems = in.problems();
    while (in.nextElement()) {
      in.problem(in.position(), "unknown", "stands behind the one value that is expected here");
      in.skipValue();
    }
    return in.problems() == problems;
  }

  /** Reads the name; -1 after a problem. */
  private static int nameInArray(JsonReader in, int offset, JsonNames variants, int otherwise) {
    if (!isArray(in)) {
      in.wrong("an array that begins with " + Names.choice(variants));
      return -1;
    }
    if (!in.enter()) {
      return -1;
    }
    if (!in.nextElement()) {
      if (!in.ended()) {
        in.missing(offset, "0");
      }
      return -1;
    }
    int c = in.peek();
    if (otherwise < 0 || c == '{' || c == '[') {
      return Names.readValue(in, variants, "discriminator");
    }
    if (c != '"') {
      in.skipValue();
      return in.ended() ? -1 : otherwise;
    }
    String name = in.readString();
    if (name == null) {
      return -1;
    }
    int index = variants.indexOf(name);
    return index < 0 ? otherwise : index;
  }

  /** Goes back to where a value begins. */
  private static int back(JsonReader in, int offset, int depth, int index) {
    in.position = offset;
    in.depth = depth;
    return index;
  }

  /** Passes over a value that has been looked into; -1. */
  private static int pass(JsonReader in, int offset, int depth) {
    if (!in.ended()) {
      in.position = offset;
      in.depth = depth;
      in.skipValue();
    }
    return -1;
  }
}
