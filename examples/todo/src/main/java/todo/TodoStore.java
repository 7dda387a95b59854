package todo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The things to do, in memory, in the order in which they were added. */
final class TodoStore {

  private final Map<Integer, Item> items = new ConcurrentSkipListMap<>();
  private final AtomicInteger lastId = new AtomicInteger();

  List<Item> all() {
    return List.copyOf(items.values());
  }

  Optional<Item> find(int id) {
    return Optional.ofNullable(items.get(id));
  }

  Item add(NewTodo todo) {
    int id = lastId.incrementAndGet();
    return put(new Item(id, todo.title(), todo.completed(), todo.order()));
  }

  Item put(Item item) {
    items.put(item.id(), item);
    return item;
  }

  void remove(Item item) {
    items.remove(item.id());
  }

  void clear() {
    items.clear();
  }
}
