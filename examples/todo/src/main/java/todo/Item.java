package todo;

import org.jspecify.annotations.Nullable;

/** A thing to do as it is kept. */
record Item(int id, String title, boolean completed, @Nullable Integer order) {

  Item with(TodoChange change) {
    return new Item(
        id,
        change.title() == null ? title : change.title(),
        change.completed() == null ? completed : change.completed(),
        change.order() == null ? order : change.order());
  }
}
