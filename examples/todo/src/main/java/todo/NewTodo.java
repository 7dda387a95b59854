package todo;

import dev.ampoule.annotation.DefaultValue;
import dev.ampoule.annotation.Json;
import org.jspecify.annotations.Nullable;

/** What a client sends to make a todo. */
@Json(unknown = Json.Unknown.IGNORE)
record NewTodo(String title, @DefaultValue("false") boolean completed, @Nullable Integer order) {

  NewTodo {
    if (title.isBlank()) {
      throw new IllegalArgumentException("the title must not be blank");
    }
  }
}
