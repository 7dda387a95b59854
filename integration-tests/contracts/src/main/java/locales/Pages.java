package locales;

import dev.ampoule.App;
import dev.ampoule.RequestGlobals;
import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Get;
import java.util.Map;

/** Pages below the language, which their handlers do not take. */
@Blueprint(urlPrefix = "/<lang>")
final class Pages {

  @Get("/about")
  String about(RequestGlobals globals) {
    return globals.get(LocalesApp.LANGUAGE, "none");
  }

  @Get("/links")
  String links() {
    return String.join(
        " ",
        App.current().urlFor("pages.about", Map.of()),
        App.current().urlFor(".about", Map.of("lang", "fr")),
        PagesUrls.about("it").toString(),
        PagesUrls.about().toString(),
        ShopUrls.item(7).toString());
  }
}
