package hello;

import java.util.Optional;

/** What to say. */
final class Phrases implements AutoCloseable {

  Optional<String> find(String name) {
    return name.isBlank() ? Optional.empty() : Optional.of("Hello, " + name);
  }

  @Override
  public void close() {}
}
