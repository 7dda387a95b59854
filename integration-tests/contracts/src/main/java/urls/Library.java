package urls;

import dev.ampoule.App;
import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Get;
import java.util.Map;
import java.util.UUID;

/** Endpoints with every kind of variable. */
@Blueprint(urlPrefix = "/library")
final class Library {

  @Get("/")
  String index() {
    return "library";
  }

  @Get("/books/<int:id>")
  String book(int id) {
    return "book " + id;
  }

  @Get("/numbers/<int(fixed_digits=4):n>")
  String number(int n) {
    return "number " + n;
  }

  @Get("/prices/<float:price>")
  String price(double price) {
    return "price " + price;
  }

  @Get("/copies/<uuid:copy>")
  String copy(UUID copy) {
    return "copy " + copy;
  }

  @Get("/shelves/<any(left,right):side>/<name>")
  String shelf(String side, String name) {
    return side + " " + name;
  }

  @Get("/files/<path:file>")
  String file(String file) {
    return "file " + file;
  }

  @Get("/x-<a>-<b>")
  String pair(String a, String b) {
    return a + " " + b;
  }

  @Get("/relative")
  String relative() {
    return App.current().urlFor(".book", Map.of("id", 3)).toString();
  }

  @Get("/generated")
  String generated() {
    return LibraryUrls.book(3).toString();
  }
}
