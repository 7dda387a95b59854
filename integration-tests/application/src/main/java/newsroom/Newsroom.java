package newsroom;

import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.Provides;
import dev.ampoule.annotation.Query;
import dev.ampoule.http.Response;
import feedback.CommentCount;
import feedback.CommentStore;
import feedback.Comments;
import feedback.Reviews;
import java.time.Duration;

/** Mounts its own blueprint, and one of another jar. */
@Application(
    blueprints = {Articles.class, Comments.class, Reviews.class},
    uses = CommentCount.class)
final class Newsroom {

  @Provides
  static CommentStore comments() {
    return new CommentStore();
  }

  @Get("/")
  String index() {
    return "<h1>News</h1>";
  }

  /** Takes its time, so that a test can stop the server meanwhile. */
  @Get("/slow")
  Response slow(@Query long millis) throws InterruptedException {
    Thread.sleep(Duration.ofMillis(millis));
    return Response.text("slow but there");
  }
}
