package signals;

import dev.ampoule.Key;
import dev.ampoule.RequestGlobals;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What was heard in a context, in order, in the globals of the context. */
final class Heard {

  /** Under this name the globals of a request keep the list. */
  static final String NAME = "heard";

  static final Key<List<String>> LIST = Key.of(NAME);

  private Heard() {}

  static void add(String what) {
    RequestGlobals globals = RequestGlobals.current();
    List<String> heard = globals.setDefault(LIST, CopyOnWriteArrayList::new);
    heard.add(what);
    globals.set(NAME, heard); // by name too, where a test finds it
  }
}
