package dev.ampoule.processor.emit.json;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.ampoule.processor.emit.type.JavaTypes;
import dev.ampoule.processor.model.json.JsonType;
import dev.ampoule.processor.model.type.TypeRef;
import java.util.Collections;

/** New arrays; those of parameterized types need a cast, since Java makes none. */
final class NewArrays {

  /** What stands on a member with such a cast. */
  static final AnnotationSpec SUPPRESSION =
      AnnotationSpec.builder(SuppressWarnings.class).addMember("value", "$S", "unchecked").build();

  /** The values of a list as an array: {@code values.toArray(new String[0])}. */
  static CodeBlock of(TypeRef element, String values) {
    CodeBlock array = CodeBlock.of("$N.toArray(new $L)", values, sized(element, "0"));
    return isCast(element) ? CodeBlock.of("($T[]) $L", JavaTypes.of(element), array) : array;
  }

  /** A function from a size to an array: {@code String[]::new}. */
  static CodeBlock function(TypeRef element) {
    return isCast(element)
        ? CodeBlock.of("size -> ($T[]) new $L", JavaTypes.of(element), sized(element, "size"))
        : CodeBlock.of("$T[]::new", JavaTypes.of(element.erased()));
  }

  /** Whether arrays of these elements need the cast. */
  static boolean isCast(TypeRef element) {
    return !innermost(element).arguments().isEmpty();
  }

  /** Whether the codec of a type makes such arrays. */
  static boolean castsWithin(JsonType type) {
    return switch (type) {
      case JsonType.ArrayOf array -> isCast(array.element().type()) || castsWithin(array.element());
      case JsonType.Collected list -> castsWithin(list.element());
      case JsonType.Mapped map -> castsWithin(map.value());
      case JsonType.Maybe maybe -> castsWithin(maybe.value());
      case JsonType.Coded coded -> coded.arguments().stream().anyMatch(NewArrays::castsWithin);
      default -> false;
    };
  }

  /** {@code String[0]}, or for arrays of arrays {@code String[0][]}. */
  private static CodeBlock sized(TypeRef element, String size) {
    StringBuilder brackets = new StringBuilder();
    for (TypeRef inner = element.component(); inner != null; inner = inner.component()) {
      brackets.append("[]");
    }
    return CodeBlock.of("$T[$L]$L", creatable(innermost(element)), size, brackets);
  }

  private static TypeRef innermost(TypeRef element) {
    TypeRef component = element.component();
    return component == null ? element : innermost(component);
  }

  /** The type itself, or with unknown arguments: {@code List<?>}. */
  private static TypeName creatable(TypeRef type) {
    int arguments = type.arguments().size();
    return arguments == 0
        ? JavaTypes.of(type.erased())
        : ParameterizedTypeName.get(
            JavaTypes.className(type),
            Collections.nCopies(arguments, WildcardTypeName.subtypeOf(ClassName.OBJECT))
                .toArray(TypeName[]::new));
  }

  private NewArrays() {}
}
