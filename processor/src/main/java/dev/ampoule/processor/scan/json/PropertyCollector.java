package dev.ampoule.processor.scan.json;

import dev.ampoule.processor.scan.Findings;
import dev.ampoule.processor.scan.Questions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Collects what properties are made of, by databind's rules: parameters of the creator, fields,
 * getters and setters of one name. Beyond these, a method that has the name of a parameter gives
 * its value, as in a record.
 */
final class PropertyCollector {

  private final Questions questions;
  private final Members members;
  private final AnyReader any;

  PropertyCollector(Questions questions, AnyReader any) {
    this.questions = questions;
    this.members = new Members(questions);
    this.any = any;
  }

  /** The properties by their names in the source, those of the creator first. */
  List<Draft> collect(TypeElement type, @Nullable Creator creator, Findings findings) {
    Map<String, Draft> drafts = new LinkedHashMap<>();
    for (RecordComponentElement component : type.getRecordComponents()) {
      draft(drafts, component.getSimpleName().toString());
    }
    if (creator != null) {
      for (int i = 0; i < creator.parameters().size(); i++) {
        Part parameter = creator.parameters().get(i);
        String name = creator.names().get(i);
        String known = name.isEmpty() ? parameter.explicitName(findings) : name;
        if (!any.takesAll(type, parameter, findings)) {
          draft(drafts, known).parameter(parameter, i);
        }
      }
    }
    for (Part field : members.fields(type)) {
      boolean holdsOthers =
          field.is(Jackson.ANY_GETTER, findings) || field.is(Jackson.ANY_SETTER, findings);
      boolean known = type.getKind() != ElementKind.RECORD || drafts.containsKey(field.name());
      if (known && !holdsOthers) {
        draft(drafts, field.name()).add(field);
      }
    }
    methods(type, drafts, findings);
    return FieldCase.merged(new ArrayList<>(drafts.values()), findings);
  }

  private void methods(TypeElement type, Map<String, Draft> drafts, Findings findings) {
    for (Members.Found found : members.methods(type)) {
      TypeMirror declared = found.method().getReturnType();
      Part probe = members.method(type, Part.Kind.GETTER, found, declared);
      // a record's accessor has what is meant for the parameter too
      boolean special =
          probe.is(Jackson.ANY_GETTER, findings)
              || (probe.is(Jackson.ANY_SETTER, findings)
                  && !found.method().getParameters().isEmpty())
              || probe.is(Jackson.VALUE, findings);
      if (!special) {
        method(type, found, probe, drafts);
      }
    }
  }

  private void method(
      TypeElement type, Members.Found found, Part probe, Map<String, Draft> drafts) {
    String name = found.method().getSimpleName().toString();
    boolean noArguments = found.method().getParameters().isEmpty();
    String getter =
        BeanNames.ofGetter(found.method(), found.method().getReturnType())
            .orElse(
                noArguments && (probe.explicit() || isAccessor(type, found, drafts)) ? name : "");
    if (type.getKind() == ElementKind.RECORD && drafts.containsKey(name) && noArguments) {
      getter = name;
    }
    if (!getter.isEmpty() && (probe.visible() || probe.explicit())) {
      TypeMirror given = members.typeOf(type, found.method()).getReturnType();
      draft(drafts, getter).add(members.method(type, Part.Kind.GETTER, found, given));
      return;
    }
    String setter =
        BeanNames.ofSetter(found.method())
            .orElse(found.method().getParameters().size() == 1 && probe.explicit() ? name : "");
    if (!setter.isEmpty() && type.getKind() != ElementKind.RECORD) {
      TypeMirror taken = members.typeOf(type, found.method()).getParameterTypes().getFirst();
      draft(drafts, setter).add(members.method(type, Part.Kind.SETTER, found, taken));
    }
  }

  /** Whether it has the name and the type of a parameter of the creator. */
  private boolean isAccessor(TypeElement type, Members.Found found, Map<String, Draft> drafts) {
    Draft draft = drafts.get(found.method().getSimpleName().toString());
    Part parameter = draft == null ? null : draft.part(Part.Kind.PARAMETER);
    return parameter != null
        && questions
            .types()
            .isSameType(
                questions.types().erasure(parameter.type()),
                questions.types().erasure(members.typeOf(type, found.method()).getReturnType()));
  }

  private static Draft draft(Map<String, Draft> drafts, String name) {
    return drafts.computeIfAbsent(name, Draft::new);
  }
}
