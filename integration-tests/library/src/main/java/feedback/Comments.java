package feedback;

import dev.ampoule.App;
import dev.ampoule.annotation.AfterRequest;
import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.DefaultValue;
import dev.ampoule.annotation.ErrorHandler;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.Post;
import dev.ampoule.annotation.Query;
import dev.ampoule.http.NotFound;
import dev.ampoule.http.Request;
import dev.ampoule.http.Response;
import java.util.List;

/** Comments on the subject that the prefix names. Only the class itself is public. */
@Blueprint(name = "comments", urlPrefix = "/comments/<topic>", blueprints = Votes.class)
public final class Comments {

  private final CommentStore store;
  private final Guidelines guidelines;

  Comments(CommentStore store, Guidelines guidelines) {
    this.store = store;
    this.guidelines = guidelines;
  }

  @Get("/")
  String list(String topic, @Query @DefaultValue("10") int limit) {
    List<String> all = store.on(topic);
    return String.join("\n", all.subList(0, Math.min(limit, all.size())));
  }

  @Get("/count")
  String count(String topic) {
    return String.valueOf(store.votes("count of " + topic));
  }

  @Get("/<int:number>")
  String show(String topic, int number) {
    List<String> all = store.on(topic);
    if (number >= all.size()) {
      throw new NotFound("no comment " + number + " on " + topic);
    }
    return all.get(number);
  }

  @Post("/")
  Response add(String topic, Request request) {
    String text = request.text();
    if (text.isBlank()) {
      throw new Refusal.Empty();
    }
    if (guidelines.isTooLong(text)) {
      throw new Refusal.Lengthy();
    }
    int number = store.add(topic, text);
    App.current().send(new Commented(topic));
    return Response.text("added").status(201).location("/comments/" + topic + "/" + number);
  }

  @AfterRequest
  Response stamp(Response response) {
    return response.header("X-Comments", "yes");
  }

  @ErrorHandler(404)
  Response missing(NotFound error) {
    return Response.text(error.description());
  }

  @ErrorHandler(type = {Refusal.Empty.class, Refusal.Lengthy.class})
  Response refused(Refusal refusal) {
    return Response.text(refusal.getClass().getSimpleName()).status(422);
  }
}
