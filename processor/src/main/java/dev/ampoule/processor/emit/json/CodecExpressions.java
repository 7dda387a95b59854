package dev.ampoule.processor.emit.json;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.ampoule.processor.emit.type.CodeText;
import dev.ampoule.processor.emit.type.JavaTypes;
import dev.ampoule.processor.emit.type.RuntimeTypes;
import dev.ampoule.processor.model.json.Format;
import dev.ampoule.processor.model.json.JsonType;
import dev.ampoule.processor.model.type.TypeRef;
import dev.ampoule.processor.plan.Names;
import dev.ampoule.processor.plan.json.CodecPlaces;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * The codecs that the code of one class hands over: {@code Todo_JsonCodec.INSTANCE}, or for lists,
 * maps and generic types a constant of a class nested in that one, {@code Codecs.TODO_LIST}.
 *
 * <p>The nested class is there so that no codec is initialized before it is needed, and none while
 * another one is: threads that begin at different ends of a cycle would wait for each other.
 */
public final class CodecExpressions {

  private static final String HOLDER = "Codecs";

  private final ClassName self;
  private final CodecPlaces places;
  private final Map<String, String> variables;
  private final Names names = Names.scope();
  private final Set<String> used = new HashSet<>();
  private final Map<JsonType, String> constants = new LinkedHashMap<>();
  private final List<FieldSpec> fields = new ArrayList<>();

  /** Expressions in a class without type parameters. */
  public CodecExpressions(ClassName self, CodecPlaces places) {
    this(self, places, Map.of());
  }

  /** Expressions in a codec class with a field for the codec of each of its type variables. */
  CodecExpressions(ClassName self, CodecPlaces places, Map<String, String> variables) {
    this.self = self;
    this.places = places;
    this.variables = variables;
  }

  /** The codec of a type. */
  public CodeBlock of(JsonType type) {
    if (isConstant(type) || mentionsVariable(type)) {
      return value(type);
    }
    String name = constants.computeIfAbsent(type, this::constant);
    return CodeBlock.of("$T.$N", self.nestedClass(HOLDER), name);
  }

  /** Whether the codec of a type variable has been asked for. */
  boolean uses(String variable) {
    return used.contains(variable);
  }

  /** The nested class with the constants, if there are any. */
  public Optional<TypeSpec> holder() {
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    TypeSpec.Builder holder =
        TypeSpec.classBuilder(HOLDER)
            .addJavadoc("Codecs that are put together, on their first use.\n")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .addFields(fields)
            .alwaysQualify(fields.stream().map(FieldSpec::name).toArray(String[]::new));
    return Optional.of(holder.build());
  }

  /** Whether some class holds the codec already. */
  private static boolean isConstant(JsonType type) {
    return !type.type().nullable()
        && switch (type) {
          case JsonType.Primitive _, JsonType.Text _, JsonType.Standard _, JsonType.Dynamic _ ->
              true;
          case JsonType.Coded coded -> coded.arguments().isEmpty();
          case JsonType.ArrayOf array -> Wrappers.isPrimitive(array.element());
          case JsonType.Maybe maybe -> maybe.type().arguments().isEmpty();
          default -> false;
        };
  }

  private static boolean mentionsVariable(JsonType type) {
    return switch (type) {
      case JsonType.Variable _ -> true;
      case JsonType.Collected list -> mentionsVariable(list.element());
      case JsonType.ArrayOf array -> mentionsVariable(array.element());
      case JsonType.Mapped map -> mentionsVariable(map.value());
      case JsonType.Maybe maybe -> mentionsVariable(maybe.value());
      case JsonType.Coded coded ->
          coded.arguments().stream().anyMatch(CodecExpressions::mentionsVariable);
      default -> false;
    };
  }

  private String constant(JsonType type) {
    String name = names.claim(Names.constant(TypeWords.of(type)));
    FieldSpec.Builder field =
        FieldSpec.builder(typeOf(type), name, Modifier.STATIC, Modifier.FINAL)
            .initializer(value(type));
    if (NewArrays.castsWithin(type)) {
      field.addAnnotation(NewArrays.SUPPRESSION);
    }
    fields.add(field.build());
    return name;
  }

  /** The codec's class where it is known, so that the compiler of the JVM knows it too. */
  private TypeName typeOf(JsonType type) {
    TypeName value = JavaTypes.boxed(type.type());
    if (!(type instanceof JsonType.Coded coded)
        || type.type().nullable()
        || isCovariant(type.type())) {
      return ParameterizedTypeName.get(RuntimeTypes.JSON_CODEC, value);
    }
    return ParameterizedTypeName.get(
        JavaTypes.className(places.of(coded)),
        ((ParameterizedTypeName) value).typeArguments().toArray(TypeName[]::new));
  }

  private CodeBlock value(JsonType type) {
    CodeBlock codec =
        switch (type) {
          case JsonType.Primitive wrapped -> standard(Wrappers.constant(wrapped));
          case JsonType.Text _ -> standard("STRING");
          case JsonType.Standard(TypeRef _, String constant) -> standard(constant);
          case JsonType.Dynamic(TypeRef dynamic) -> standard(dynamic(dynamic));
          case JsonType.Formatted(TypeRef _, JsonType usual, Format format) ->
              Formats.of(format, value(usual));
          case JsonType.Collected list -> collected(list);
          case JsonType.ArrayOf array -> array(array);
          case JsonType.Mapped map -> mapped(map);
          case JsonType.Maybe maybe -> maybe(maybe);
          case JsonType.Variable(TypeRef variable) -> variable(variable);
          case JsonType.Coded coded -> coded(coded);
          case JsonType.Custom(TypeRef custom) ->
              CodeBlock.of(
                  "$T.$L", RuntimeTypes.JSON_COLLECTIONS, CodecKeys.call("custom", custom));
          case JsonType.External(TypeRef external, var _, var _, var _, var _) ->
              throw new IllegalStateException(external + " needs the object around it");
          case JsonType.Unsupported(TypeRef unsupported, String _, String _) ->
              throw new IllegalStateException(unsupported + " has no codec");
        };
    if (isCovariant(type.type())) {
      codec = CodeBlock.of("$T.covariant($Z$L)", RuntimeTypes.JSON_COLLECTIONS, codec);
    }
    return type.type().nullable()
        ? CodeBlock.of("$T.nullable($Z$L)", RuntimeTypes.JSON_COLLECTIONS, codec)
        : codec;
  }

  /** Whether an argument is a wildcard, for which the codec of its bound stands. */
  private static boolean isCovariant(TypeRef type) {
    return type.arguments().stream().anyMatch(a -> a.kind() == TypeRef.Kind.EXTENDS);
  }

  private static CodeBlock standard(String constant) {
    return CodeBlock.of("$T.$L", RuntimeTypes.JSON_CODECS, constant);
  }

  /** {@code JSON_OBJECT}; {@code VALUE} for any. */
  private static String dynamic(TypeRef type) {
    String name = type.simpleNames().getLast();
    return name.equals("JsonValue") ? "VALUE" : Names.constant(name);
  }

  private static CodeBlock combined(String constant) {
    return CodeBlock.of("$T.$L", RuntimeTypes.JSON_COLLECTIONS, constant);
  }

  private CodeBlock collected(JsonType.Collected list) {
    CodeBlock element = value(list.element());
    if (list.immutable() && list.implementation().equals("java.util.ArrayList")) {
      return CodeBlock.of("$T.list($Z$L)", RuntimeTypes.JSON_COLLECTIONS, element);
    }
    if (list.immutable() && list.implementation().equals("java.util.LinkedHashSet")) {
      return CodeBlock.of("$T.set($Z$L)", RuntimeTypes.JSON_COLLECTIONS, element);
    }
    return CodeBlock.of(
        "$T.collection($Z$L,$W$L)",
        RuntimeTypes.JSON_COLLECTIONS,
        element,
        Containers.supplier(list));
  }

  private CodeBlock array(JsonType.ArrayOf array) {
    TypeRef element = array.element().type();
    return Wrappers.isPrimitive(array.element())
        ? combined(Names.constant(element.simpleNames().getFirst()) + "_ARRAY")
        : CodeBlock.of(
            "$T.array($Z$L,$W$L)",
            RuntimeTypes.JSON_COLLECTIONS,
            value(array.element()),
            NewArrays.function(element));
  }

  private CodeBlock mapped(JsonType.Mapped map) {
    CodeBlock value = value(map.value());
    CodeBlock key = new KeyExpressions(places).of(map.key());
    return map.immutable() && map.implementation().equals("java.util.LinkedHashMap")
        ? CodeBlock.of("$T.map($Z$L,$W$L)", RuntimeTypes.JSON_COLLECTIONS, key, value)
        : CodeBlock.of(
            "$T.map($Z$L,$W$L,$W$L)",
            RuntimeTypes.JSON_COLLECTIONS,
            key,
            value,
            Containers.supplier(map));
  }

  private CodeBlock maybe(JsonType.Maybe maybe) {
    return maybe.type().arguments().isEmpty()
        ? combined(Names.constant(maybe.type().simpleNames().getLast()))
        : CodeBlock.of("$T.optional($Z$L)", RuntimeTypes.JSON_COLLECTIONS, value(maybe.value()));
  }

  private CodeBlock variable(TypeRef variable) {
    used.add(variable.simpleNames().getFirst());
    String field = variables.get(variable.simpleNames().getFirst());
    if (field == null) {
      throw new IllegalStateException("no codec for the type variable " + variable);
    }
    return CodeBlock.of("$N", field);
  }

  private CodeBlock coded(JsonType.Coded coded) {
    ClassName codec = JavaTypes.className(places.of(coded));
    if (coded.arguments().isEmpty()) {
      return CodeBlock.of("$T.INSTANCE", codec);
    }
    List<CodeBlock> arguments = coded.arguments().stream().map(this::value).toList();
    boolean same =
        codec.equals(self)
            && arguments.stream()
                .map(CodeText::of)
                .toList()
                .equals(List.copyOf(variables.values()));
    return same
        ? CodeBlock.of("this")
        : CodeBlock.of("new $T<>($Z$L)", codec, CodeBlock.join(arguments, ",$W"));
  }
}
