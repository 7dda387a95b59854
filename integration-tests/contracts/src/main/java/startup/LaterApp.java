package startup;

import dev.ampoule.App;
import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.Configure;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Keeps the builder for later. */
@Application
final class LaterApp {

  private static App.@Nullable Builder kept;

  private LaterApp() {}

  @Configure
  static void keep(App.Builder app) {
    kept = app;
  }

  static App.Builder kept() {
    return Objects.requireNonNull(kept);
  }
}
