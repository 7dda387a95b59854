package notes;

import dev.ampoule.annotation.Generated;

/** URLs of {@link NotesApp}. Generated; edit the annotations instead. */
@Generated
public final class NotesAppUrls {
  private NotesAppUrls() {}
}
