package dev.ampoule.processor.scan.json;

import dev.ampoule.processor.model.json.CodecRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The codecs that are to be generated for what a type mentions. */
final class Mentions {

  private final Map<String, Mention> all = new LinkedHashMap<>();

  /**
   * A codec of a class.
   *
   * @param type the qualified name of the class
   * @param change what a property changes in it; empty for the class as it is
   * @param overlay the annotations of that property
   */
  record Mention(String type, String change, Overlay overlay) {

    static Mention own(String type) {
      return new Mention(type, "", Overlay.NONE);
    }

    /** What tells the codec from all others. */
    String key() {
      return CodecRef.key(type, change);
    }
  }

  void add(Mention mention) {
    all.putIfAbsent(mention.key(), mention);
  }

  List<Mention> all() {
    return new ArrayList<>(all.values());
  }
}
