import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Get;

/** An application in the unnamed package. */
@SuppressWarnings("DefaultPackage")
@Application(blueprints = {TinyApp.Inner.class, TinyApp.Inner.Innermost.class})
final class TinyApp {

  @Get("/")
  String index() {
    return "tiny";
  }

  /** A class in a class. */
  @Blueprint(urlPrefix = "/inner")
  static final class Inner {

    @Get("/<name>")
    String show(String name) {
      return "inner " + name;
    }

    /** A class in a class in a class. */
    @Blueprint(urlPrefix = "/innermost")
    static final class Innermost {

      @Get("/<int:n>")
      String show(int n) {
        return "innermost " + n;
      }
    }
  }
}
