package feedback;

import dev.ampoule.Key;
import dev.ampoule.RequestGlobals;
import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.OnSignal;
import dev.ampoule.signal.RequestFinished;

/** Only listens: names the subject of a new comment in a header. */
@Blueprint(name = "digest")
public final class Digest {

  private static final Key<String> TOPIC = Key.of("feedback.topic");

  /** Creates the blueprint. */
  public Digest() {}

  @OnSignal
  void added(CommentAdded signal) {
    RequestGlobals.current().set(TOPIC, signal.topic());
  }

  @OnSignal
  void finished(RequestFinished signal) {
    signal.response().header("X-Digest", RequestGlobals.current().get(TOPIC, "nothing new"));
  }
}
