package feedback;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps comments in memory. */
public final class CommentStore {

  private final Map<String, List<String>> comments = new ConcurrentHashMap<>();
  private final Map<String, Integer> votes = new ConcurrentHashMap<>();

  /** Creates a store without a comment. */
  public CommentStore() {}

  List<String> on(String topic) {
    return comments.getOrDefault(topic, List.of());
  }

  int add(String topic, String comment) {
    List<String> all = comments.computeIfAbsent(topic, name -> new CopyOnWriteArrayList<>());
    all.add(comment);
    return all.size() - 1;
  }

  int votes(String topic) {
    return votes.getOrDefault(topic, 0);
  }

  int vote(String topic) {
    return votes.merge(topic, 1, Integer::sum);
  }
}
