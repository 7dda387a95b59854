package hooks;

import dev.ampoule.RequestGlobals;
import dev.ampoule.http.Request;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** What ran, for each request that says who it is in the header {@code X-Run}. */
final class Journal {

  private final Map<String, List<String>> runs = new ConcurrentHashMap<>();

  void add(String entry) {
    Request request = Request.current();
    String run = String.valueOf(request.header("X-Run"));
    runs.computeIfAbsent(run, name -> new CopyOnWriteArrayList<>()).add(entry);
    RequestGlobals.current().set("last", entry);
  }

  String read(String run) {
    return String.join(" ", runs.getOrDefault(run, List.of()));
  }
}
