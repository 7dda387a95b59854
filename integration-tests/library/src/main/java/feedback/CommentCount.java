package feedback;

import dev.ampoule.annotation.OnSignal;

/** Counts comments, for an application that uses it. Only the class itself is public. */
public final class CommentCount {

  private final CommentStore store;

  CommentCount(CommentStore store) {
    this.store = store;
  }

  @OnSignal
  void count(Commented signal) {
    store.vote("count of " + signal.topic());
  }
}
