package toggles;

import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.Mount;

/** Mounts one blueprint twice, each time if the configuration says so. */
@Application(
    mounts = {
      @Mount(value = Teapots.class, name = "old", urlPrefix = "/old", enabledBy = "OLD_ENABLED"),
      @Mount(value = Teapots.class, name = "new", urlPrefix = "/new", enabledBy = "NEW_ENABLED")
    })
final class TwiceApp {}
