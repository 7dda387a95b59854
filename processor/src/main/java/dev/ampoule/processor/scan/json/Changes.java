package dev.ampoule.processor.scan.json;

import java.util.HashMap;
import java.util.Map;

/** Names what properties change in types: the same change of a type has the same name. */
final class Changes {

  /** The names by the text of the annotations, by type. */
  private final Map<String, Map<String, String>> names = new HashMap<>();

  /** The name of a change, which no other change of the type has. */
  String name(String type, Overlay overlay) {
    if (overlay.isEmpty()) {
      return "";
    }
    Map<String, String> ofType = names.computeIfAbsent(type, t -> new HashMap<>());
    String known = ofType.get(overlay.text());
    if (known != null) {
      return known;
    }
    String name = overlay.words();
    String free = name;
    for (int number = 2; isTaken(ofType, free); number++) {
      free = name + number;
    }
    ofType.put(overlay.text(), free);
    return free;
  }

  /** Names become those of files, and not every file system tells upper case from lower case. */
  private static boolean isTaken(Map<String, String> names, String name) {
    return names.values().stream().anyMatch(name::equalsIgnoreCase);
  }
}
