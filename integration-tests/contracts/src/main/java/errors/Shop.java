package errors;

import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.ErrorHandler;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.Post;
import dev.ampoule.http.NotFound;
import java.io.FileNotFoundException;
import java.io.IOException;

/** A blueprint with handlers of its own, and one below it without. */
@SuppressWarnings("DoNotCallSuggester") // they fail on purpose
@Blueprint(urlPrefix = "/shop", blueprints = Shop.Shelf.class)
final class Shop {

  @Get("/")
  String index() {
    return "shop";
  }

  @Post("/orders")
  String order() {
    return "ordered";
  }

  @Get("/io")
  String io() throws IOException {
    throw new IOException("disk");
  }

  @Get("/file")
  String file() throws IOException {
    throw new FileNotFoundException("file");
  }

  @ErrorHandler(404)
  String notFound() {
    return "shop 404";
  }

  @ErrorHandler(405)
  String notAllowed() {
    return "shop 405";
  }

  @ErrorHandler
  String file(FileNotFoundException error) {
    return "shop file " + error.getMessage();
  }

  /** A nested blueprint. */
  @Blueprint(urlPrefix = "/shelf")
  static final class Shelf {

    @Get("/<int:id>")
    String show(int id) {
      throw new NotFound("no book " + id);
    }

    @Get("/io")
    String io() throws IOException {
      throw new IOException("shelf");
    }
  }
}
