package notes;

import dev.ampoule.annotation.Generated;

/** URLs of {@link Notes}. Generated; edit the annotations instead. */
@Generated
public final class NotesUrls {
  private NotesUrls() {}
}
