package advice;

import java.util.Map;
import java.util.Set;

/** Who has which roles. */
record Users(Map<String, Set<String>> byToken) {

  Set<String> roles(String token) {
    return byToken.getOrDefault(token, Set.of());
  }
}
