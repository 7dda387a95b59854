package dev.ampoule.processor.check.advice;

import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.diagnostics.Diagnostics;
import dev.ampoule.processor.model.AdviceModel;
import dev.ampoule.processor.model.type.SourceRef;
import java.util.Collection;
import java.util.Set;

/** Finds advice that would run twice although its annotation is not repeatable. */
final class AdviceDuplicates {

  private final Set<SourceRef> reported;
  private final Diagnostics diagnostics;

  /** Reports each place once, and adds it to {@code reported}. */
  AdviceDuplicates(Set<SourceRef> reported, Diagnostics diagnostics) {
    this.reported = reported;
    this.diagnostics = diagnostics;
  }

  /** Compares the advice of one place with that of the places around it. */
  void check(Collection<AdviceModel> outer, Collection<AdviceModel> inner, String innerName) {
    for (AdviceModel advice : inner) {
      String type = advice.settings().type().qualifiedName();
      outer.stream()
          .filter(other -> other.settings().type().is(type) && !advice.repeatable())
          .findFirst()
          .filter(other -> reported.add(advice.ref()))
          .ifPresent(other -> report(other, advice, innerName));
    }
  }

  private void report(AdviceModel outer, AdviceModel inner, String innerName) {
    diagnostics
        .report(
            Code.ADVICE_DUPLICATE,
            "@%s stands on %s and on %s.",
            inner.settings().type(),
            outer.ref().display(),
            innerName)
        .why("what stands on a class counts for all handlers below, so that it would run twice.")
        .fix(
            "remove one of them, or make @%s @Repeatable if it is meant to run twice.",
            inner.settings().type())
        .at(inner.ref());
  }
}
