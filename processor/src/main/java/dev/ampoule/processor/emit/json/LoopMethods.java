package dev.ampoule.processor.emit.json;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.ampoule.processor.emit.type.JavaTypes;
import dev.ampoule.processor.emit.type.RuntimeTypes;
import dev.ampoule.processor.emit.type.Suppression;
import dev.ampoule.processor.model.json.Inclusion.Fixed;
import dev.ampoule.processor.model.json.Inclusion.Rule;
import dev.ampoule.processor.model.json.JsonType;
import java.util.LinkedHashMap;
import java.util.Map;

/** The private methods that write and read what holds several values, or perhaps one. */
final class LoopMethods {

  private static final AnnotationSpec NULLABLE =
      AnnotationSpec.builder(RuntimeTypes.NULLABLE).build();

  private final CodecScope scope;
  private final ReadLoops reads;
  private final WriteLoops writes;
  private final Map<JsonType, String> readers = new LinkedHashMap<>();
  private final Map<Written, String> writers = new LinkedHashMap<>();

  LoopMethods(CodecScope scope, ValueCode values) {
    this.scope = scope;
    Siblings siblings = new Siblings(scope);
    reads = new ReadLoops(values, scope.keys(), siblings);
    writes = new WriteLoops(values, scope.keys(), siblings);
  }

  /** A type, and which values its maps leave away. */
  private record Written(JsonType type, Rule content) {}

  /** The name of the method that writes values of a type, of whose maps some are left away. */
  String writer(JsonType use, Rule content) {
    JsonType type = Nullness.without(use);
    Rule rule = holdsMap(type) ? content : Fixed.ALWAYS;
    Written written = new Written(type, rule);
    String known = writers.get(written);
    if (known != null) {
      return known;
    }
    String name = scope.members().claim("write" + TypeWords.of(type));
    writers.put(written, name);
    MethodSpec.Builder method =
        scope
            .method(name)
            .addParameter(ValueCode.out())
            .addParameter(
                ParameterSpec.builder(
                        JavaTypes.of(type.type()).annotated(NULLABLE), WriteLoops.parameter(type))
                    .build())
            .addCode(writes.body(type, rule));
    if (type instanceof JsonType.Maybe) {
      method.addAnnotation(Suppression.NULLABLE_OPTIONAL);
    }
    scope.add(method.build());
    return name;
  }

  private static boolean holdsMap(JsonType type) {
    return switch (type) {
      case JsonType.Mapped _ -> true;
      case JsonType.Collected list -> holdsMap(list.element());
      case JsonType.ArrayOf array -> holdsMap(array.element());
      case JsonType.Maybe maybe -> holdsMap(maybe.value());
      default -> false;
    };
  }

  /** The name of the method that reads values of a type. */
  String reader(JsonType use) {
    JsonType type = Nullness.without(use);
    String known = readers.get(type);
    if (known != null) {
      return known;
    }
    String name = scope.members().claim("read" + TypeWords.of(type));
    readers.put(type, name);
    TypeName returned = JavaTypes.of(type.type());
    CodeBlock body = reads.body(type);
    MethodSpec.Builder method = scope.method(name).addParameter(ValueCode.in()).addCode(body);
    if (type instanceof JsonType.External) {
      method.addParameter(TypeName.INT, "object");
    }
    if (type instanceof JsonType.ArrayOf array && NewArrays.isCast(array.element().type())) {
      method.addAnnotation(NewArrays.SUPPRESSION);
    }
    method.returns(ValueCode.mayBeNull(type) ? returned.annotated(NULLABLE) : returned);
    scope.add(method.build());
    return name;
  }
}
