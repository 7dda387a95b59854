package dev.ampoule.processor.emit.annotation;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.ampoule.processor.emit.type.JavaTypes;
import dev.ampoule.processor.model.type.AnnotationModel;
import dev.ampoule.processor.model.type.AnnotationModel.Attribute;
import dev.ampoule.processor.model.type.AnnotationModel.Value;
import dev.ampoule.processor.model.type.TypeRef;
import dev.ampoule.processor.plan.Names;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The annotations of one generated class: an expression for each, and the nested records that
 * implement their types, one for each type.
 */
public final class AnnotationLiterals {

  private final ClassName enclosing;
  private final Names names;
  private final Map<String, ClassName> records = new LinkedHashMap<>();
  private final List<TypeSpec> types = new ArrayList<>();

  /**
   * Literals in a class.
   *
   * @param enclosing the class that the records will be nested in
   * @param names the names of its members
   */
  public AnnotationLiterals(ClassName enclosing, Names names) {
    this.enclosing = enclosing;
    this.names = names;
  }

  /** The expression that makes an annotation: {@code new CachedValues(60, "page")}. */
  public CodeBlock of(AnnotationModel annotation) {
    CodeBlock arguments =
        annotation.attributes().stream()
            .map(attribute -> value(attribute.value(), attribute.type()))
            .collect(CodeBlock.joining(",$W"));
    return CodeBlock.of("new $T($L)", record(annotation), arguments);
  }

  /** The records that the expressions so far name. */
  public List<TypeSpec> types() {
    return List.copyOf(types);
  }

  private ClassName record(AnnotationModel annotation) {
    String key = annotation.type().qualifiedName();
    ClassName known = records.get(key);
    if (known == null) {
      known = enclosing.nestedClass(names.claim(annotation.type().flatName() + "Values"));
      records.put(key, known);
      types.add(new AnnotationRecord(annotation, known).write());
    }
    return known;
  }

  private CodeBlock value(Value value, TypeRef declared) {
    return switch (value) {
      case AnnotationModel.Constant constant -> Constants.of(constant);
      case AnnotationModel.EnumConstant constant ->
          CodeBlock.of("$T.$N", JavaTypes.className(constant.type()), constant.name());
      case AnnotationModel.ClassLiteral literal ->
          CodeBlock.of("$T.class", JavaTypes.of(literal.type()));
      case AnnotationModel.Nested nested -> of(nested.annotation());
      case AnnotationModel.Elements elements -> {
        TypeRef component = declared.component();
        TypeRef element = component == null ? declared : component;
        TypeName created = JavaTypes.of(element.erased());
        CodeBlock all =
            elements.elements().stream()
                .map(e -> value(e, element))
                .collect(CodeBlock.joining(",$W"));
        yield CodeBlock.of("new $T[] {$L}", created, all);
      }
    };
  }

  /** Whether javac has to be told that an array of classes is one. */
  public static boolean isUnchecked(AnnotationModel annotation) {
    return annotation.attributes().stream().anyMatch(AnnotationLiterals::isUnchecked);
  }

  private static boolean isUnchecked(Attribute attribute) {
    TypeRef component = attribute.type().component();
    return (component != null && !component.arguments().isEmpty())
        || (attribute.value() instanceof AnnotationModel.Nested nested
            && isUnchecked(nested.annotation()))
        || (attribute.value() instanceof AnnotationModel.Elements elements
            && elements.elements().stream()
                .anyMatch(
                    e ->
                        e instanceof AnnotationModel.Nested nested
                            && isUnchecked(nested.annotation())));
  }
}
