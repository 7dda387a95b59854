package advice;

import dev.ampoule.RequestGlobals;
import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.Mount;
import dev.ampoule.annotation.Post;
import org.jspecify.annotations.Nullable;

/** Only for administrators, what is mounted below included. */
@Traced("panel")
@RequiresRole("admin")
@Blueprint(
    urlPrefix = "/panel",
    mounts = @Mount(value = Leaf.class, name = "low", urlPrefix = "/low"))
final class Panel {

  @Get("/")
  String home(RequestGlobals globals) {
    return "panel of " + user(globals);
  }

  @Traced("inner")
  @Post("/<int:id>")
  String change(int id) {
    return "changed " + id;
  }

  private static @Nullable Object user(RequestGlobals globals) {
    return globals.get("user");
  }
}
