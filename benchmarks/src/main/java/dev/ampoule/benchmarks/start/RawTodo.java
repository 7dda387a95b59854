package dev.ampoule.benchmarks.start;

import io.helidon.http.HeaderNames;
import io.helidon.http.NotFoundException;
import io.helidon.http.Status;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.WebServerConfig;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import io.helidon.webserver.http1.Http1Config;
import io.helidon.webserver.http2.Http2Config;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The routes of {@code examples/todo} by hand on Helidon. It starts as quickly as such a program
 * can: nothing is discovered, and no JSON library is loaded before a request brings JSON. With
 * {@code usual} it starts as most such programs do.
 */
final class RawTodo {

  private final Map<Integer, Item> items = new ConcurrentSkipListMap<>();
  private final AtomicInteger lastId = new AtomicInteger();
  private final boolean usual;

  private RawTodo(boolean usual) {
    this.usual = usual;
  }

  /** A thing to do. */
  record Item(
      int id, @Nullable String title, @Nullable Boolean completed, @Nullable Integer order) {

    Todo at(String host) {
      return new Todo(title, completed, order, "http://" + host + "/todos/" + id);
    }
  }

  /** A thing to do as clients see it. */
  record Todo(
      @Nullable String title, @Nullable Boolean completed, @Nullable Integer order, String url) {}

  /** What clients send. */
  record Change(@Nullable String title, @Nullable Boolean completed, @Nullable Integer order) {}

  /**
   * Serves.
   *
   * @param args the port; then perhaps {@code usual}
   */
  public static void main(String[] args) {
    boolean usual = args.length > 1 && args[1].equals("usual");
    WebServerConfig.Builder server =
        WebServer.builder().host("127.0.0.1").port(Integer.parseInt(args[0]));
    if (!usual) {
      server
          .featuresDiscoverServices(false)
          .protocolsDiscoverServices(false)
          .addProtocol(Http1Config.create())
          .addProtocol(Http2Config.create());
    }
    server.routing(new RawTodo(usual).routing()).build().start();
  }

  private HttpRouting.Builder routing() {
    return HttpRouting.builder()
        .addFilter(
            (chain, request, response) -> {
              response.header("Access-Control-Allow-Origin", "*");
              response.header("Access-Control-Allow-Methods", "GET, POST, PATCH, DELETE");
              response.header("Access-Control-Allow-Headers", "Content-Type");
              chain.proceed();
            })
        .get("/todos/", this::list)
        .post("/todos/", this::create)
        .delete("/todos/", this::clear)
        .get("/todos/{id}", this::show)
        .patch("/todos/{id}", this::change)
        .delete("/todos/{id}", this::delete);
  }

  private void list(ServerRequest request, ServerResponse response) {
    String host = request.authority();
    List<Todo> todos = items.values().stream().map(item -> item.at(host)).toList();
    send(response, todos.isEmpty() && !usual ? "[]" : RawJson.write(todos));
  }

  private void create(ServerRequest request, ServerResponse response) {
    Change body = RawJson.read(request.content().as(byte[].class));
    Item item = new Item(lastId.incrementAndGet(), body.title(), body.completed(), body.order());
    items.put(item.id(), item);
    response.status(Status.CREATED_201);
    send(response, RawJson.write(item.at(request.authority())));
  }

  private void clear(ServerRequest request, ServerResponse response) {
    items.clear();
    response.status(Status.NO_CONTENT_204).send();
  }

  private void show(ServerRequest request, ServerResponse response) {
    send(response, RawJson.write(find(request).at(request.authority())));
  }

  private void change(ServerRequest request, ServerResponse response) {
    Item old = find(request);
    Change body = RawJson.read(request.content().as(byte[].class));
    Item item =
        new Item(
            old.id(),
            body.title() == null ? old.title() : body.title(),
            body.completed() == null ? old.completed() : body.completed(),
            body.order() == null ? old.order() : body.order());
    items.put(item.id(), item);
    send(response, RawJson.write(item.at(request.authority())));
  }

  private void delete(ServerRequest request, ServerResponse response) {
    items.remove(find(request).id());
    response.status(Status.NO_CONTENT_204).send();
  }

  private Item find(ServerRequest request) {
    int id = Integer.parseInt(request.path().pathParameters().get("id"));
    Item item = items.get(id);
    if (item == null) {
      throw new NotFoundException("There is no todo " + id + ".");
    }
    return item;
  }

  private static void send(ServerResponse response, String json) {
    response.header(HeaderNames.CONTENT_TYPE, "application/json");
    response.send(json);
  }
}
