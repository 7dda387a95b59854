package todo;

import org.jspecify.annotations.Nullable;

/** A thing to do as clients see it; its URL depends on the host that they asked. */
record Todo(String title, boolean completed, @Nullable Integer order, String url) {

  static Todo of(Item item) {
    String url = TodosUrls.show(item.id()).external().toString();
    return new Todo(item.title(), item.completed(), item.order(), url);
  }
}
