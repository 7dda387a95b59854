package bodies;

import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Body;
import dev.ampoule.annotation.ErrorHandler;
import dev.ampoule.annotation.Post;
import dev.ampoule.http.BadRequest;
import dev.ampoule.http.ProblemError;
import java.util.List;

/** A blueprint that shows problems in its own way. */
@Blueprint(urlPrefix = "/handled")
final class Handled {

  @Post("/")
  Order create(@Body Order body) {
    return body;
  }

  @ErrorHandler
  List<String> problems(BadRequest error) {
    return error.errors().stream().map(ProblemError::pointer).toList();
  }
}
