package feedback;

import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.Put;
import dev.ampoule.http.Request;

/** Votes, below comments: mounted by a blueprint of this jar, in an application of another. */
@Blueprint(name = "votes", urlPrefix = "/votes")
public final class Votes {

  private final CommentStore store;

  Votes(CommentStore store) {
    this.store = store;
  }

  @Get("/")
  String count(Request request) {
    return request.endpoint() + " " + store.votes(topic(request));
  }

  @Put("/")
  String vote(Request request) {
    return "votes: " + store.vote(topic(request));
  }

  /** A variable of the parent's prefix, which this blueprint does not know at compile time. */
  private static String topic(Request request) {
    return String.valueOf(request.viewArgs().get("topic"));
  }
}
