package dev.ampoule.processor.scan;

import dev.ampoule.processor.diagnostics.Diagnostics;
import dev.ampoule.processor.model.constraint.ConstrainedClass;
import dev.ampoule.processor.model.json.JsonClass;
import dev.ampoule.processor.model.type.SourceRef;
import dev.ampoule.processor.model.type.TypeRef;
import dev.ampoule.processor.scan.Scanned.Missing;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What one scan found beside the model: messages, and types that do not exist yet. */
public final class Findings {

  private final Diagnostics diagnostics = new Diagnostics();
  private final Map<String, JsonClass> codecs = new TreeMap<>();
  private final Set<String> constraining = new TreeSet<>();
  private final Map<String, ConstrainedClass> constrained = new TreeMap<>();
  private final Set<Missing> missing = new LinkedHashSet<>();

  public Diagnostics diagnostics() {
    return diagnostics;
  }

  /** Notes a missing type; {@code inSource} says whether the compiler reports it. */
  public void missing(String name, SourceRef by, boolean inSource) {
    missing.add(new Missing(name, by, inSource));
  }

  /** Notes what another scan found missing. */
  public void missing(List<Missing> others) {
    missing.addAll(others);
  }

  /** Notes a type whose codec is to be generated; whether it is new. */
  public boolean codec(JsonClass type) {
    return codecs.putIfAbsent(type.key(), type) == null;
  }

  /** Notes a class whose checks are to be generated, before it is read; whether it is new. */
  boolean constrains(TypeRef validator) {
    return constraining.add(validator.qualifiedName());
  }

  /** Notes what is checked of a class. */
  void constrained(ConstrainedClass type) {
    constrained.put(type.validator().qualifiedName(), type);
  }

  public <T> Scanned<T> scanned(T model) {
    return new Scanned<>(
        model,
        diagnostics,
        List.copyOf(codecs.values()),
        List.copyOf(constrained.values()),
        List.copyOf(missing));
  }
}
