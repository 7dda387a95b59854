package dev.ampoule.processor;

import dev.ampoule.processor.check.CheckedConstraints;
import dev.ampoule.processor.check.ModelValidator;
import dev.ampoule.processor.diagnostics.Diagnostics;
import dev.ampoule.processor.model.constraint.ConstrainedClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The classes whose checks are to be written: each once, whoever needs them. */
final class ConstrainedTypes {

  private final ModelValidator validator = new ModelValidator();
  private final Set<String> known = new TreeSet<>();
  private List<CheckedConstraints> due = new ArrayList<>();

  /** Takes what a scan has found. */
  void add(List<ConstrainedClass> types, Diagnostics diagnostics) {
    for (ConstrainedClass type : types) {
      if (known.add(type.validator().qualifiedName())) {
        validator.check(type, diagnostics).ifPresent(due::add);
      }
    }
  }

  /** What is new since the last call. */
  List<CheckedConstraints> take() {
    List<CheckedConstraints> taken = due;
    due = new ArrayList<>();
    return taken;
  }
}
