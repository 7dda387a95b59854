package parts;

import jakarta.inject.Singleton;

/** A plugin that the application names in {@code uses}. */
@Singleton
final class Spelling implements Plugin {

  @Override
  public String name() {
    return "spelling";
  }
}
