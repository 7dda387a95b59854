package notes;

import dev.ampoule.Ampoule;
import dev.ampoule.annotation.Generated;
import java.lang.String;

/** Starts {@link NotesApp}. Generated. */
@Generated
public final class NotesAppMain {
  private NotesAppMain() {}

  /** Serves the application; {@code --help} says how. */
  public static void main(String[] args) {
    Ampoule.run(NotesAppFactory::builder, args);
  }
}
