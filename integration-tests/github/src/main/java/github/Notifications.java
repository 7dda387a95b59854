package github;

import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Delete;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.Put;
import dev.ampoule.http.Request;

/** Routes for notifications of the user. */
@Blueprint(urlPrefix = "/notifications")
final class Notifications {

  @Get("")
  String get(Request request) {
    return Answer.of(request);
  }

  @Put("")
  String put(Request request) {
    return Answer.of(request);
  }

  @Get("/threads/<id>")
  String getThreadsById(Request request, String id) {
    return Answer.of(request, id);
  }

  @Get("/threads/<id>/subscription")
  String getThreadsSubscription(Request request, String id) {
    return Answer.of(request, id);
  }

  @Put("/threads/<id>/subscription")
  String putThreadsSubscription(Request request, String id) {
    return Answer.of(request, id);
  }

  @Delete("/threads/<id>/subscription")
  String deleteThreadsSubscription(Request request, String id) {
    return Answer.of(request, id);
  }
}
