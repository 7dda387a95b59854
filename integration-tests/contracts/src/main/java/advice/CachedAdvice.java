package advice;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.ampoule.Advice;
import dev.ampoule.Call;
import dev.ampoule.http.Request;
import dev.ampoule.http.Response;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A cached view, as Flask-Caching has it: successful, buffered responses to GET are kept. */
final class CachedAdvice implements Advice<Cached> {

  private record Entry(String body, @Nullable String contentType, long until) {}

  private final Map<String, Entry> entries = new ConcurrentHashMap<>();
  private final Clock clock;

  CachedAdvice(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Response around(Call call, Cached settings) throws Exception {
    if (!call.request().method().equals("GET")) {
      return call.proceed();
    }
    String key = key(call.request(), settings);
    Entry known = entries.get(key);
    if (known != null && clock.seconds() < known.until()) {
      return Response.text(known.body()).contentType(known.contentType()).header("X-Cache", "hit");
    }
    Response response = call.proceed();
    if (response.status() == 200 && !response.isStreamed()) {
      long until = clock.seconds() + settings.timeout();
      entries.put(
          key, new Entry(new String(response.body(), UTF_8), response.contentType(), until));
    }
    return response.header("X-Cache", "miss");
  }

  private static String key(Request request, Cached settings) {
    StringBuilder key = new StringBuilder(request.path());
    if (settings.key() == Cached.Key.PATH_AND_QUERY) {
      key.append('?').append(request.queryString());
    }
    for (String name : settings.vary()) {
      key.append('\n').append(Objects.requireNonNullElse(request.header(name), ""));
    }
    return key.toString();
  }
}
