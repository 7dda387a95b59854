package dev.ampoule.processor.emit.json;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import dev.ampoule.processor.emit.type.JavaTypes;
import dev.ampoule.processor.model.type.TypeRef;
import dev.ampoule.processor.plan.Names;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * The filters of one codec class: {@code Filters.BLANK}, a constant of a class nested in that one,
 * so that no filter is made before it is needed.
 */
final class FilterConstants {

  private final CodecScope scope;
  private final Names names = Names.scope();
  private final Map<TypeRef, FieldSpec> fields = new LinkedHashMap<>();
  private @Nullable ClassName holder;

  FilterConstants(CodecScope scope) {
    this.scope = scope;
  }

  /** The filter of a class. */
  CodeBlock of(TypeRef filter) {
    if (holder == null) {
      holder = scope.nested("Filters");
    }
    FieldSpec field = fields.computeIfAbsent(filter, this::field);
    return CodeBlock.of("$T.$N", holder, field.name());
  }

  /** As an object: a filter equals values of other types than its own. */
  private FieldSpec field(TypeRef filter) {
    String name = names.claim(Names.constant(filter.simpleNames().getLast()));
    return FieldSpec.builder(ClassName.OBJECT, name, Modifier.STATIC, Modifier.FINAL)
        .initializer(
            filter.arguments().isEmpty() ? "new $T()" : "new $T<>()", JavaTypes.className(filter))
        .build();
  }

  /** The nested class with the constants, if there are any. */
  Optional<TypeSpec> holder() {
    if (holder == null) {
      return Optional.empty();
    }
    return Optional.of(
        TypeSpec.classBuilder(holder)
            .addJavadoc("What values are left away, on the first use.\n")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .addFields(fields.values())
            .alwaysQualify(fields.values().stream().map(FieldSpec::name).toArray(String[]::new))
            .build());
  }
}
