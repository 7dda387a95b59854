package dev.ampoule.processor.scan.json;

import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.model.json.JsonClass.AnyModel;
import dev.ampoule.processor.scan.Findings;
import dev.ampoule.processor.scan.Questions;
import dev.ampoule.processor.scan.TypeReader;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads {@code @JsonAnyGetter} and {@code @JsonAnySetter}. */
final class AnyReader {

  private final Questions questions;
  private final Members members;
  private final UseReader uses;
  private final TypeReader types;

  AnyReader(Questions questions, UseReader uses) {
    this.questions = questions;
    this.members = new Members(questions);
    this.uses = uses;
    this.types = new TypeReader(questions);
  }

  /** What gives further properties. */
  @Nullable AnyModel getter(TypeElement type, Mentions mentions, Findings findings) {
    return read(type, Jackson.ANY_GETTER, mentions, findings);
  }

  /** What takes further properties. */
  @Nullable AnyModel setter(TypeElement type, Mentions mentions, Findings findings) {
    return read(type, Jackson.ANY_SETTER, mentions, findings);
  }

  private @Nullable AnyModel read(
      TypeElement type, String annotation, Mentions mentions, Findings findings) {
    List<Part> marked =
        Stream.concat(members.fields(type).stream(), methods(type))
            .filter(p -> p.has(annotation))
            .filter(p -> p.find(annotation, findings).map(a -> a.bool("enabled")).orElse(true))
            .toList();
    if (marked.isEmpty()) {
      return null;
    }
    Part part = marked.getFirst();
    TypeMirror value = value(part, annotation);
    if (value == null || !part.usable()) {
      findings
          .diagnostics()
          .report(
              Code.JACKSON_ANNOTATION,
              "@%s stands on \"%s\", which cannot serve it.",
              annotation.substring(annotation.lastIndexOf('.') + 1),
              part.name())
          .why("further properties are kept in a Map<String, …>, or given to a method (String, …).")
          .fix("put it on such a member, which is not private.")
          .at(part.find(annotation, findings).orElseThrow().ref());
      return null;
    }
    return new AnyModel(
        part.name(),
        part.kind() != Part.Kind.FIELD,
        part.thrown(questions),
        uses.read(value, types.read(value, part.ref(), findings), mentions));
  }

  private Stream<Part> methods(TypeElement type) {
    return members.methods(type).stream()
        .map(
            found ->
                members.method(
                    type, Part.Kind.GETTER, found, members.typeOf(type, found.method())));
  }

  private @Nullable TypeMirror value(Part part, String annotation) {
    if (part.element() instanceof VariableElement) {
      return ofMap(part.type());
    }
    ExecutableType method = (ExecutableType) part.type();
    if (annotation.equals(Jackson.ANY_GETTER)) {
      return method.getParameterTypes().isEmpty() ? ofMap(method.getReturnType()) : null;
    }
    boolean fits =
        method.getParameterTypes().size() == 2
            && questions.isSubtype(method.getParameterTypes().getFirst(), "java.lang.String");
    return fits ? method.getParameterTypes().get(1) : null;
  }

  private @Nullable TypeMirror ofMap(TypeMirror type) {
    DeclaredType map = questions.asSuper(type, "java.util.Map");
    return map != null
            && map.getTypeArguments().size() == 2
            && questions.isSubtype(map.getTypeArguments().getFirst(), "java.lang.String")
        ? map.getTypeArguments().get(1)
        : null;
  }
}
