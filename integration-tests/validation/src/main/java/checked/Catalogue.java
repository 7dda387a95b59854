package checked;

import java.util.Set;

/** The slugs that are in use. */
record Catalogue(Set<String> slugs) {

  Catalogue {
    slugs = Set.copyOf(slugs);
  }
}
