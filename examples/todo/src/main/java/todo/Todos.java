package todo;

import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Body;
import dev.ampoule.annotation.Delete;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.Patch;
import dev.ampoule.annotation.Post;
import dev.ampoule.http.JsonResponse;
import dev.ampoule.http.NotFound;
import dev.ampoule.http.Response;
import java.util.List;

@Blueprint(urlPrefix = "/todos")
final class Todos {

  private final TodoStore store;

  Todos(TodoStore store) {
    this.store = store;
  }

  @Get("/")
  List<Todo> list() {
    return store.all().stream().map(Todo::of).toList();
  }

  @Post("/")
  JsonResponse<Todo> create(@Body NewTodo body) {
    Item item = store.add(body);
    return Response.json(Todo.of(item)).status(201).location(TodosUrls.show(item.id()));
  }

  @Delete("/")
  void clear() {
    store.clear();
  }

  @Get("/<int:id>")
  Todo show(int id) {
    return Todo.of(find(id));
  }

  @Patch("/<int:id>")
  Todo change(int id, @Body TodoChange body) {
    return Todo.of(store.put(find(id).with(body)));
  }

  @Delete("/<int:id>")
  void delete(int id) {
    store.remove(find(id));
  }

  private Item find(int id) {
    return store.find(id).orElseThrow(() -> new NotFound("There is no todo " + id + "."));
  }
}
