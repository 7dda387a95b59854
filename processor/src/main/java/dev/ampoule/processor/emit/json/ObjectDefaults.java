package dev.ampoule.processor.emit.json;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.ampoule.processor.emit.type.JavaTypes;
import dev.ampoule.processor.emit.type.RuntimeTypes;
import dev.ampoule.processor.model.json.Accessor;
import dev.ampoule.processor.model.json.Inclusion.Changed;
import dev.ampoule.processor.model.json.JsonClass.ObjectModel;
import dev.ampoule.processor.model.json.PropertyModel;
import dev.ampoule.processor.model.json.Thrown;
import dev.ampoule.processor.model.type.TypeRef;
import dev.ampoule.processor.plan.Names;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import javax.lang.model.element.Modifier;

/**
 * The nested classes with what properties have in an object that nothing was set in.
 *
 * <p>The object is made when the first one is written, and not when the codec is initialized: a
 * constructor that fails now may succeed later, and a codec that only reads does not need it.
 */
final class ObjectDefaults {

  private static final String MADE = "MADE";
  private static final AnnotationSpec NULLABLE =
      AnnotationSpec.builder(RuntimeTypes.NULLABLE).build();

  private final CodecScope scope;
  private final Map<Key, Held> held = new LinkedHashMap<>();

  ObjectDefaults(CodecScope scope) {
    this.scope = scope;
  }

  /** What tells the defaults of one object from those of another. */
  private record Key(TypeRef type, List<Accessor> accessors) {}

  /** A nested class, and its fields by the accessors of the properties. */
  private record Held(ClassName type, Map<Accessor, String> fields) {}

  /** What a property of the object has before anything is set. */
  CodeBlock of(ObjectModel object, PropertyModel property) {
    List<PropertyModel> compared =
        object.properties().stream()
            .filter(p -> p.accessor() != null && p.inclusion().value() instanceof Changed)
            .toList();
    List<Accessor> accessors = compared.stream().map(ObjectDefaults::accessor).toList();
    Key key = new Key(object.type(), accessors);
    Held known = held.get(key);
    if (known == null) {
      known = add(object, compared);
      held.put(key, known);
    }
    return CodeBlock.of("$T.made().$N", known.type(), known.fields().get(accessor(property)));
  }

  private static Accessor accessor(PropertyModel property) {
    return Objects.requireNonNull(property.accessor(), property.name());
  }

  private Held add(ObjectModel object, List<PropertyModel> compared) {
    String own = object.type().equals(scope.plan().type().type()) ? "" : last(object.type());
    ClassName name = scope.nested(own + "Defaults");
    String variable =
        Names.scope().reserve(List.of("e")).claim(Names.variable(last(object.type())));
    Names names = Names.scope().reserve(List.of(MADE, variable, "e"));
    Map<Accessor, String> fields = new LinkedHashMap<>();
    CodeBlock.Builder code = CodeBlock.builder();
    Thrown thrown = Thrown.NOTHING;
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addJavadoc(
                "What the properties of {@link $T} have in an object that nothing was set in.\n",
                JavaTypes.className(object.type()))
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .addField(reference(name));
    for (PropertyModel property : compared) {
      Accessor accessor = accessor(property);
      String field = names.claim(property.javaName());
      fields.put(accessor, field);
      type.addField(field(property.type().type()), field, Modifier.FINAL);
      code.addStatement("$N = $L", field, GetterCalls.of(accessor, variable));
      thrown = thrown.or(accessor.thrown());
    }
    TypeName user = JavaTypes.className(object.type());
    scope.add(
        type.addMethod(
                MethodSpec.constructorBuilder()
                    .addModifiers(Modifier.PRIVATE)
                    .addParameter(wildcards(object.type()), variable)
                    .addCode(GetterCalls.guarded(code.build(), thrown, user))
                    .build())
            .addMethod(made(name, object, compared))
            .build());
    return new Held(name, fields);
  }

  private static String last(TypeRef type) {
    return type.simpleNames().getLast();
  }

  private static FieldSpec reference(ClassName name) {
    return FieldSpec.builder(
            ParameterizedTypeName.get(
                ClassName.get(AtomicReference.class), name.annotated(NULLABLE)),
            MADE,
            Modifier.PRIVATE,
            Modifier.STATIC,
            Modifier.FINAL)
        .initializer("new $T<>()", AtomicReference.class)
        .build();
  }

  /** A primitive, an array or any object: only their contents are compared. */
  private static TypeName field(TypeRef type) {
    TypeRef component = type.component();
    if (type.kind() == TypeRef.Kind.PRIMITIVE) {
      return JavaTypes.of(type);
    }
    if (type.kind() != TypeRef.Kind.ARRAY || component == null) {
      return ClassName.OBJECT.annotated(NULLABLE);
    }
    TypeName element =
        component.kind() == TypeRef.Kind.PRIMITIVE
            ? JavaTypes.of(component)
            : ClassName.OBJECT.annotated(NULLABLE);
    return ArrayTypeName.of(element).annotated(NULLABLE);
  }

  private static TypeName wildcards(TypeRef type) {
    ClassName name = JavaTypes.className(type);
    return type.arguments().isEmpty()
        ? name
        : ParameterizedTypeName.get(
            name,
            type.arguments().stream()
                .map(a -> WildcardTypeName.subtypeOf(ClassName.OBJECT))
                .toArray(TypeName[]::new));
  }

  private static MethodSpec made(ClassName name, ObjectModel object, List<PropertyModel> compared) {
    ClassName user = JavaTypes.className(object.type());
    CodeBlock made =
        CodeBlock.builder()
            .addStatement(
                object.type().arguments().isEmpty()
                    ? "known = new $T(new $T())"
                    : "known = new $T(new $T<>())",
                name,
                user)
            .build();
    Thrown thrown =
        compared.getFirst().inclusion().value() instanceof Changed(Thrown ofConstructor)
            ? ofConstructor
            : Thrown.NOTHING;
    return MethodSpec.methodBuilder("made")
        .addJavadoc("Those of one object, which is made on the first use that succeeds.\n")
        .addModifiers(Modifier.STATIC)
        .returns(name)
        .addStatement("$T known = $N.get()", name, MADE)
        .beginControlFlow("if (known == null)")
        .addCode(
            GetterCalls.guarded(
                made, thrown, "the constructor of %s without parameters failed".formatted(user)))
        .addStatement("$N.set(known)", MADE)
        .endControlFlow()
        .addStatement("return known")
        .build();
  }
}
