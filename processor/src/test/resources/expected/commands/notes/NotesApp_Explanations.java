package notes;

import dev.ampoule.Explanation;
import dev.ampoule.annotation.Generated;
import java.util.List;

/** Says what runs around the handlers of {@link NotesApp}. Generated. */
@Generated
final class NotesApp_Explanations {
  private NotesApp_Explanations() {}

  static List<Explanation> all() {
    Explanation[] all = new Explanation[0];
    return List.of(all);
  }

  static Explanation application() {
    return Explanation.of("", "", "");
  }
}
