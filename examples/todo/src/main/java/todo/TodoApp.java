package todo;

import dev.ampoule.annotation.AfterRequest;
import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.Provides;
import dev.ampoule.http.Response;

@Application(blueprints = Todos.class)
final class TodoApp {

  @Provides
  static TodoStore store() {
    return new TodoStore();
  }

  @AfterRequest
  Response allowEveryOrigin(Response response) {
    return response
        .header("Access-Control-Allow-Origin", "*")
        .header("Access-Control-Allow-Methods", "GET, POST, PATCH, DELETE")
        .header("Access-Control-Allow-Headers", "Content-Type");
  }
}
