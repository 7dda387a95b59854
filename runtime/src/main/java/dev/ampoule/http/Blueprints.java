package dev.ampoule.http;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The blueprints' names in an endpoint: all but its last part. */
final class Blueprints {

  private Blueprints() {}

  static @Nullable String of(@Nullable String endpoint) {
    int dot = endpoint == null ? -1 : endpoint.lastIndexOf('.');
    return endpoint == null || dot < 0 ? null : endpoint.substring(0, dot);
  }

  static List<String> chain(@Nullable String endpoint) {
    List<String> names = new ArrayList<>(2);
    for (String name = of(endpoint); name != null; name = of(name)) {
      names.add(name);
    }
    return List.copyOf(names);
  }
}
