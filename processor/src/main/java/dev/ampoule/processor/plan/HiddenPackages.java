package dev.ampoule.processor.plan;

import dev.ampoule.processor.model.type.TypeRef;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds names that would hide a package: of two classes with the same simple name one is written
 * with its package, and where a variable has the name of that package's first part, Java takes
 * {@code todo.api.Items_Routes.create()} for a member of the variable.
 */
final class HiddenPackages {

  private HiddenPackages() {}

  /** The names that no variable may have in a class that mentions these types. */
  static Set<String> of(Collection<TypeRef> types) {
    Map<String, String> known = new HashMap<>();
    Set<String> hidden = new HashSet<>();
    for (TypeRef type : types) {
      String other = known.putIfAbsent(type.flatName(), type.packageName());
      if (other != null && !other.equals(type.packageName())) {
        for (String name : List.of(other, type.packageName())) {
          hidden.add(name.split("\\.", 2)[0]);
        }
      }
    }
    return hidden;
  }
}
