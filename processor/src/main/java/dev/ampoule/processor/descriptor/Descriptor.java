package dev.ampoule.processor.descriptor;

import dev.ampoule.processor.model.BlueprintModel;
import dev.ampoule.processor.model.BlueprintModel.Origin;
import java.util.ArrayList;
import java.util.List;

/** A blueprint's model as the values of {@code @BlueprintDescriptor}, and back. */
public final class Descriptor {

  /** Grows with every change of the model's records; a test tells when. */
  public static final int VERSION = 1;

  private static final int PIECE = 84;

  /** The attribute {@code value}: pieces that fit on a line of source. */
  public static List<String> write(BlueprintModel blueprint) {
    return pieces(new RecordWriter().write(blueprint));
  }

  /**
   * Reads the attribute {@code value}.
   *
   * @throws DescriptorException if that is no blueprint
   */
  public static BlueprintModel read(List<String> pieces) throws DescriptorException {
    Object tree = new TextReader(String.join("", pieces)).read();
    return ((BlueprintModel) new RecordReader().read(tree, BlueprintModel.class))
        .withOrigin(Origin.DESCRIPTOR);
  }

  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int to = Math.min(from + PIECE, text.length());
      if (to < text.length() && Character.isLowSurrogate(text.charAt(to))) {
        to--;
      }
      pieces.add(text.substring(from, to));
      from = to;
    }
    return pieces;
  }

  private Descriptor() {}
}
