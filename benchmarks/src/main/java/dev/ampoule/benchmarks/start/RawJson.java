package dev.ampoule.benchmarks.start;

import tools.jackson.databind.json.JsonMapper;

/** JSON by Jackson's databind, which is loaded with the first use of this class. */
final class RawJson {

  private static final JsonMapper MAPPER = new JsonMapper();

  private RawJson() {}

  static String write(Object value) {
    return MAPPER.writeValueAsString(value);
  }

  static RawTodo.Change read(byte[] body) {
    return MAPPER.readValue(body, RawTodo.Change.class);
  }
}
