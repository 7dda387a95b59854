package dev.ampoule.processor.scan.json;

import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.model.type.TypeRef;
import dev.ampoule.processor.scan.Findings;
import dev.ampoule.processor.scan.json.Overlay.Laid;
import javax.lang.model.type.TypeMirror;

/** Reports annotations that are laid over a type and change nothing in it: nobody means that. */
final class IdleAnnotations {

  private final UseReader uses;

  IdleAnnotations(UseReader uses) {
    this.uses = uses;
  }

  /** Reports those of a member, whose values are of the type. */
  void report(Overlay overlay, TypeMirror type, TypeRef ref, String member, Findings findings) {
    overlay
        .each()
        .filter(one -> one.find(Jackson.FORMAT).isEmpty()) // of which FormatReader tells
        .filter(one -> !Overlay.reaches(uses.read(type, ref, one, new Mentions())))
        .flatMap(one -> one.laid().stream().limit(1))
        .forEach(idle -> report(idle, ref, member, findings));
  }

  private static void report(Laid idle, TypeRef ref, String member, Findings findings) {
    findings
        .diagnostics()
        .report(
            Code.JACKSON_ANNOTATION,
            "@%s changes nothing in the property \"%s %s\".",
            idle.simpleName(),
            ref,
            member)
        .why("%s", idle.why())
        .fix("remove it, or put it on the type that it is meant for.")
        .at(idle.annotation().ref());
  }
}
