package todo;

import dev.ampoule.annotation.Json;
import org.jspecify.annotations.Nullable;

/** What a client sends to change a todo: what is missing or null stays as it is. */
@Json(unknown = Json.Unknown.IGNORE)
record TodoChange(@Nullable String title, @Nullable Boolean completed, @Nullable Integer order) {

  TodoChange {
    if (title != null && title.isBlank()) {
      throw new IllegalArgumentException("the title must not be blank");
    }
  }
}
