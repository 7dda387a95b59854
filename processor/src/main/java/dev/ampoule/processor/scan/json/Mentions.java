package dev.ampoule.processor.scan.json;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The classes that a type mentions and that need codecs of their own, by qualified name. */
final class Mentions {

  private final Set<String> classes = new LinkedHashSet<>();

  void add(String qualifiedName) {
    classes.add(qualifiedName);
  }

  List<String> all() {
    return new ArrayList<>(classes);
  }
}
