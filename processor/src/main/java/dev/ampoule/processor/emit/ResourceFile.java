package dev.ampoule.processor.emit;

import dev.ampoule.processor.model.type.TypeRef;
import java.util.List;

/**
 * A file beside the classes that is ready to be written.
 *
 * @param path its path there
 * @param text its whole text
 * @param originating the user's classes that it was made from
 */
public record ResourceFile(String path, String text, List<TypeRef> originating) {

  public ResourceFile {
    originating = List.copyOf(originating);
  }
}
