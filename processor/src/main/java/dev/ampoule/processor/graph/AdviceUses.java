package dev.ampoule.processor.graph;

import dev.ampoule.processor.model.AdviceModel;
import dev.ampoule.processor.model.BlueprintModel;
import dev.ampoule.processor.model.type.AnnotationModel;
import dev.ampoule.processor.model.type.AnnotationModel.Value;
import dev.ampoule.processor.model.type.TypeRef;
import java.util.stream.Stream;

/** Where advice stands in a blueprint, and the types that its settings mention. */
public final class AdviceUses {

  private AdviceUses() {}

  /** The advice of the class, and then that of its handlers, in the order of the source. */
  public static Stream<AdviceModel> of(BlueprintModel blueprint) {
    return Stream.concat(
        blueprint.advice().stream(),
        blueprint.handlers().stream().flatMap(handler -> handler.advice().stream()));
  }

  /** The types that a constant of its settings names, and the advice itself. */
  public static Stream<TypeRef> types(AdviceModel advice) {
    return Stream.concat(Stream.of(advice.adviceClass()), types(advice.settings()));
  }

  private static Stream<TypeRef> types(AnnotationModel annotation) {
    return Stream.concat(
        Stream.of(annotation.type()),
        annotation.attributes().stream()
            .flatMap(
                attribute -> Stream.concat(declared(attribute.type()), types(attribute.value()))));
  }

  private static Stream<TypeRef> types(Value value) {
    return switch (value) {
      case AnnotationModel.Constant _ -> Stream.empty();
      case AnnotationModel.EnumConstant constant -> Stream.of(constant.type());
      case AnnotationModel.ClassLiteral literal -> declared(literal.type());
      case AnnotationModel.Nested nested -> types(nested.annotation());
      case AnnotationModel.Elements elements ->
          elements.elements().stream().flatMap(AdviceUses::types);
    };
  }

  /** The type, or what an array is of, if that is a class. */
  private static Stream<TypeRef> declared(TypeRef type) {
    TypeRef component = type.component();
    return switch (type.kind()) {
      case DECLARED -> Stream.of(type);
      case ARRAY -> component == null ? Stream.empty() : declared(component);
      case PRIMITIVE, VOID, VARIABLE, EXTENDS, SUPER, UNRESOLVED -> Stream.empty();
    };
  }
}
