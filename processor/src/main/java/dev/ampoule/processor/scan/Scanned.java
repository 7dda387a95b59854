package dev.ampoule.processor.scan;

import dev.ampoule.processor.diagnostics.Diagnostics;
import dev.ampoule.processor.model.constraint.ConstrainedClass;
import dev.ampoule.processor.model.json.JsonClass;
import dev.ampoule.processor.model.type.SourceRef;
import java.util.List;

/**
 * What a scan made of a class.
 *
 * @param model the model; with gaps when types are missing
 * @param diagnostics what the scan has to say about the source
 * @param codecs the types whose codecs are to be generated for the model, each once, whatever
 *     others need
 * @param constrained the types whose checks are to be generated for the model
 * @param missing the types that do not exist yet: the class is to be scanned again later
 */
public record Scanned<T>(
    T model,
    Diagnostics diagnostics,
    List<JsonClass> codecs,
    List<ConstrainedClass> constrained,
    List<Missing> missing) {

  /**
   * A type that is mentioned and does not exist.
   *
   * @param name the name as written
   * @param by who mentions it
   * @param inSource whether that is compiled now, so that javac reports it
   */
  public record Missing(String name, SourceRef by, boolean inSource) {}

  public Scanned {
    codecs = List.copyOf(codecs);
    constrained = List.copyOf(constrained);
    missing = List.copyOf(missing);
  }

  /** Whether everything that the class mentions exists. */
  public boolean complete() {
    return missing.isEmpty();
  }
}
