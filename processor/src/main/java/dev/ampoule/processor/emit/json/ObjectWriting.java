package dev.ampoule.processor.emit.json;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import dev.ampoule.processor.emit.type.JavaTypes;
import dev.ampoule.processor.emit.type.RuntimeTypes;
import dev.ampoule.processor.model.json.AnyGetter;
import dev.ampoule.processor.model.json.Inclusion;
import dev.ampoule.processor.model.json.JsonClass.Form;
import dev.ampoule.processor.model.json.JsonClass.ObjectModel;
import dev.ampoule.processor.model.json.JsonClass.Tag;
import dev.ampoule.processor.model.json.JsonType;
import dev.ampoule.processor.model.json.PropertyModel;
import dev.ampoule.processor.model.json.Thrown;
import dev.ampoule.processor.plan.Names;
import java.util.List;
import java.util.Objects;

/** The body of the method that writes an object, property after property. */
final class ObjectWriting {

  /** More properties are written by several methods, so that none gets too large. */
  private static final int MOST = 80;

  private final CodecScope scope;
  private final ObjectModel object;
  private final ObjectNames names;
  private final ValueCode values;
  private final String variable;
  private Names locals;

  ObjectWriting(CodecScope scope, ObjectModel object, ObjectNames names, ValueCode values) {
    this.scope = scope;
    this.object = object;
    this.names = names;
    this.values = values;
    this.variable =
        Names.scope()
            .reserve(List.of("out"))
            .reserve(GetterCalls.variables(thrown(object)))
            .claim(scope.variable());
    this.locals = locals();
  }

  private Names locals() {
    return scope
        .members()
        .nested()
        .reserve(List.of("out", variable))
        .reserve(GetterCalls.variables(thrown(object)));
  }

  /** The name of the parameter with the object. */
  String variable() {
    return variable;
  }

  CodeBlock body() {
    List<PropertyModel> written =
        object.properties().stream().filter(p -> p.accessor() != null).toList();
    CodeBlock.Builder code = CodeBlock.builder().addStatement("out.begin$L()", bracketed());
    Tag tag = object.tag();
    if (tag != null && tag.form() == Form.PROPERTY && tag.written()) {
      code.addStatement("out.name($L)", names.of(tag.property()))
          .addStatement("out.write($S)", tag.values().getFirst());
    }
    AnyGetter any = object.anyGetter();
    boolean parted = written.size() > MOST;
    int before = any == null ? written.size() : written(any.position());
    properties(written.subList(0, before), parted, code);
    if (any != null) {
      code.add(others(any, variable));
    }
    properties(written.subList(before, written.size()), parted, code);
    Thrown thrown = any == null ? Thrown.NOTHING : any.accessor().thrown();
    if (!parted) {
      thrown = thrown.or(thrown(written));
    }
    return guarded(code.addStatement("out.end$L()", bracketed()).build(), thrown);
  }

  /** How many of the first properties are written. */
  private int written(int position) {
    return (int)
        object.properties().subList(0, position).stream().filter(p -> p.accessor() != null).count();
  }

  private void properties(List<PropertyModel> written, boolean parted, CodeBlock.Builder code) {
    for (int from = 0; parted && from < written.size(); from += MOST) {
      String part = part(written.subList(from, Math.min(from + MOST, written.size())));
      code.addStatement("$N(out, $N)", part, variable);
    }
    if (!parted) {
      written.forEach(property -> code.add(property(object, property, variable)));
    }
  }

  private String bracketed() {
    return object.form().array() ? "Array" : "Object";
  }

  private String part(List<PropertyModel> properties) {
    String name = scope.members().claim("writeFrom" + capitalized(properties.getFirst()));
    locals = locals();
    CodeBlock.Builder code = CodeBlock.builder();
    properties.forEach(property -> code.add(property(object, property, variable)));
    MethodSpec.Builder method =
        scope
            .method(name)
            .addParameter(ValueCode.out())
            .addParameter(ParameterSpec.builder(scope.type(), variable).build())
            .addCode(guarded(code.build(), thrown(properties)));
    scope.add(method.build());
    return name;
  }

  private static String capitalized(PropertyModel property) {
    String name = property.javaName();
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private CodeBlock property(ObjectModel object, PropertyModel property, String owner) {
    if (property.unwrapped() != null) {
      return unwrapped(object, property, property.unwrapped(), owner);
    }
    CodeBlock value = access(property, owner);
    CodeBlock.Builder code = CodeBlock.builder();
    CodeBlock condition = CodeBlock.of("");
    if (object.form().array()) {
      return code.addStatement("out.element()")
          .addStatement(values.write(property.type(), property.inclusion().content(), value))
          .build();
    }
    if (property.inclusion().value() != Inclusion.Fixed.ALWAYS) {
      String local = locals.claim(property.javaName());
      condition = values.inclusions().condition(object, property, local);
      if (!condition.isEmpty()) {
        code.addStatement("$T $N = $L", JavaTypes.of(property.type().type()), local, value);
        value = CodeBlock.of("$N", local);
      }
    }
    if (!condition.isEmpty()) {
      code.beginControlFlow("if ($L)", condition);
    }
    code.addStatement("out.name($L)", names.of(property.name()))
        .addStatement(values.write(property.type(), property.inclusion().content(), value));
    return condition.isEmpty() ? code.build() : code.endControlFlow().build();
  }

  /** The properties of another object in the place of one; nothing for null. */
  private CodeBlock unwrapped(
      ObjectModel object, PropertyModel property, ObjectModel inner, String owner) {
    if (inner.anyGetter() == null
        && inner.properties().stream().allMatch(p -> p.accessor() == null)) {
      return CodeBlock.of("");
    }
    String local = locals.claim(property.javaName());
    CodeBlock.Builder code =
        CodeBlock.builder()
            .addStatement(
                "$T $N = $L", JavaTypes.of(property.type().type()), local, access(property, owner));
    code.beginControlFlow("if ($L)", isThere(object, property, local));
    if (!Unwrapped.isMaybe(property)) {
      return code.add(all(inner, local)).endControlFlow().build();
    }
    String held = locals.claim(Names.variable(inner.type().simpleNames().getLast()));
    return code.addStatement("$T $N = $N.get()", JavaTypes.of(inner.type()), held, local)
        .add(all(inner, held))
        .endControlFlow()
        .build();
  }

  private CodeBlock all(ObjectModel object, String owner) {
    CodeBlock.Builder code = CodeBlock.builder();
    AnyGetter any = object.anyGetter();
    for (int i = 0; i <= object.properties().size(); i++) {
      if (any != null && any.position() == i) {
        code.add(others(any, owner));
      }
      if (i < object.properties().size() && object.properties().get(i).accessor() != null) {
        code.add(property(object, object.properties().get(i), owner));
      }
    }
    return code.build();
  }

  private CodeBlock isThere(ObjectModel object, PropertyModel property, String local) {
    boolean maybe = Unwrapped.isMaybe(property);
    CodeBlock present =
        CodeBlock.of(maybe ? "$1N != null && $1N.isPresent()" : "$N != null", local);
    return switch (property.inclusion().value()) {
      case Inclusion.Fixed _ -> present;
      case Inclusion.Changed _ when !maybe ->
          values.inclusions().condition(object, property, local);
      case Inclusion.Changed _, Inclusion.Filtered _ ->
          CodeBlock.of("$L && $L", present, values.inclusions().condition(object, property, local));
    };
  }

  private static CodeBlock access(PropertyModel property, String owner) {
    return GetterCalls.of(Objects.requireNonNull(property.accessor(), property.name()), owner);
  }

  /** What getting the values of properties may throw. */
  private static Thrown thrown(List<PropertyModel> written) {
    return written.stream()
        .filter(p -> p.accessor() != null)
        .map(
            p ->
                Objects.requireNonNull(p.accessor())
                    .thrown()
                    .or(p.unwrapped() == null ? Thrown.NOTHING : thrown(p.unwrapped())))
        .reduce(Thrown.NOTHING, Thrown::or);
  }

  private static Thrown thrown(ObjectModel object) {
    AnyGetter any = object.anyGetter();
    return thrown(object.properties()).or(any == null ? Thrown.NOTHING : any.accessor().thrown());
  }

  private CodeBlock guarded(CodeBlock statements, Thrown thrown) {
    return GetterCalls.guarded(statements, thrown, scope.userClass());
  }

  /** Writes what the any-getter has. */
  private CodeBlock others(AnyGetter any, String owner) {
    String more = locals.claim(any.javaName());
    String entry = locals.claim("entry");
    JsonType.Mapped map = any.map();
    CodeBlock name =
        map.key() instanceof JsonType.Text
            ? CodeBlock.of("$N.getKey()", entry)
            : CodeBlock.of("$L.text($N.getKey())", scope.keys().of(map.key()), entry);
    CodeBlock.Builder code =
        CodeBlock.builder()
            .addStatement(
                "$T $N = $L",
                any.dynamic() ? RuntimeTypes.JSON_OBJECT : JavaTypes.of(map.type()),
                more,
                GetterCalls.of(any.accessor(), owner))
            .beginControlFlow("if ($N != null)", more)
            .beginControlFlow(
                "for ($T $N : $L.entrySet())",
                WriteLoops.entry(map),
                entry,
                WriteLoops.ordered(
                    map,
                    any.dynamic() ? CodeBlock.of("$N.members()", more) : CodeBlock.of("$N", more)))
            .add(WriteLoops.skipping(map, entry));
    return code.add(other(any, name, CodeBlock.of("$N.getValue()", entry)))
        .endControlFlow()
        .endControlFlow()
        .build();
  }

  /** Writes one of them, if it is to be written. */
  private CodeBlock other(AnyGetter any, CodeBlock name, CodeBlock given) {
    JsonType type = any.map().value();
    if (any.content() == Inclusion.Fixed.ALWAYS) {
      return CodeBlock.builder()
          .addStatement("out.name($L)", name)
          .addStatement(values.write(type, given))
          .build();
    }
    CodeBlock value = CodeBlock.of("$N", locals.claim("value"));
    return CodeBlock.builder()
        .addStatement("$T $L = $L", JavaTypes.argument(type.type()), value, given)
        .beginControlFlow("if ($L)", values.inclusions().ofValue(any.content(), type, value))
        .addStatement("out.name($L)", name)
        .addStatement(values.write(type, any.content(), value))
        .endControlFlow()
        .build();
  }
}
