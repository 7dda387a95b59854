package order;

import dev.ampoule.Key;
import dev.ampoule.RequestGlobals;
import dev.ampoule.http.Request;
import java.util.ArrayList;
import java.util.List;

/** What ran for a request, in the request's own globals. */
final class Steps {

  /** Under this name the globals keep the list. */
  static final String NAME = "steps";

  private static final Key<List<String>> STEPS = Key.of(NAME);

  private Steps() {}

  /** Notes a step; and fails there, if the request asks for it. */
  static void note(String step) {
    RequestGlobals globals = RequestGlobals.current();
    List<String> steps = globals.setDefault(STEPS, ArrayList::new);
    steps.add(step);
    globals.set(NAME, steps); // by name too, where a test finds it
    if (step.equals(Request.current().args().get("fail"))) {
      steps.set(steps.size() - 1, step + " fails");
      throw new IllegalStateException(step);
    }
  }
}
