package dev.ampoule.processor.emit.json;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.ampoule.processor.emit.type.JavaTypes;
import dev.ampoule.processor.model.json.AnySetter;
import dev.ampoule.processor.model.json.Creation;
import dev.ampoule.processor.model.json.Inclusion.Changed;
import dev.ampoule.processor.model.json.JsonClass.ObjectModel;
import dev.ampoule.processor.model.json.PropertyModel;
import dev.ampoule.processor.model.json.PropertyModel.Target;
import dev.ampoule.processor.model.json.Thrown;
import dev.ampoule.processor.plan.Names;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The end of the method that reads an object: the object is made of what was read. */
final class ObjectCreation {

  private final CodecScope scope;
  private final ObjectModel model;
  private final ObjectNames names;
  private final Slots slots;
  private final Names variables;
  private final Optional<Rest> rest;

  /** The variables with unwrapped objects; two of them may be equal as models. */
  private final IdentityHashMap<PropertyModel, String> unwrapped = new IdentityHashMap<>();

  ObjectCreation(
      CodecScope scope,
      ObjectModel model,
      ObjectNames names,
      Slots slots,
      Names variables,
      Optional<Rest> rest) {
    this.scope = scope;
    this.model = model;
    this.names = names;
    this.slots = slots;
    this.variables = variables;
    this.rest = rest;
  }

  /** Demands what an unwrapped object needs if it is to be made. */
  CodeBlock demands() {
    CodeBlock.Builder code = CodeBlock.builder();
    demands(model, code);
    return code.build();
  }

  private void demands(ObjectModel object, CodeBlock.Builder code) {
    for (PropertyModel property : Unwrapped.taken(object).toList()) {
      ObjectModel inner = property.unwrapped();
      if (inner == null) {
        continue;
      }
      List<PropertyModel> required = Unwrapped.required(inner);
      if (Unwrapped.isOptional(property) && !required.isEmpty()) {
        code.beginControlFlow("if ($L)", hasCome(inner))
            .addStatement(
                "in.require(object, seen, $L, NAMES)",
                names.demanded(property.javaName(), required))
            .endControlFlow();
      }
      demands(inner, code);
    }
  }

  /** Whether a property of an unwrapped object has come. */
  private CodeBlock hasCome(ObjectModel inner) {
    List<CodeBlock> conditions = new ArrayList<>();
    if (!Unwrapped.read(inner).isEmpty()) {
      conditions.add(names.hasComeAny(Unwrapped.read(inner)));
    }
    if (inner.takesOthers()) {
      conditions.add(rest.orElseThrow().hasCome());
    }
    return CodeBlock.join(conditions, "$W|| ");
  }

  /** The statements behind the loop. */
  CodeBlock end() {
    List<CodeBlock> conditions = new ArrayList<>();
    conditions.add(CodeBlock.of("in.problems() != problems"));
    List<PropertyModel> demanded = Unwrapped.required(model);
    for (PropertyModel property : names.properties()) {
      boolean there = !property.required() || demanded.contains(property);
      if (there && Locals.isChecked(property)) {
        conditions.add(CodeBlock.of("$L == null", slots.value(property)));
      }
    }
    return CodeBlock.builder()
        .beginControlFlow("if ($L)", CodeBlock.join(conditions, "$W|| "))
        .addStatement("return null")
        .endControlFlow()
        .add(Creations.guarded(made(), thrown()))
        .build();
  }

  /** Whether what is made may refuse, so that the place of the object is named. */
  boolean isGuarded() {
    return thrown() != Thrown.NOTHING;
  }

  private Thrown thrown() {
    return Unwrapped.made(model)
        .map(o -> creation(o).thrown().or(ofSetters(o)))
        .reduce(Thrown.NOTHING, Thrown::or);
  }

  private static Thrown ofSetters(ObjectModel object) {
    AnySetter any = object.anySetter();
    return Unwrapped.taken(object)
        .map(p -> p.target() instanceof Target.Setter(var _, Thrown t) ? t : Thrown.NOTHING)
        .reduce(isSet(object) ? Thrown.UNCHECKED : Thrown.NOTHING, Thrown::or)
        .or(any == null ? Thrown.NOTHING : any.thrown());
  }

  private static Creation creation(ObjectModel object) {
    return Objects.requireNonNull(object.creation());
  }

  private static boolean isSet(ObjectModel object) {
    AnySetter any = object.anySetter();
    return (any != null && !any.isArgument())
        || Unwrapped.taken(object).anyMatch(p -> !(p.target() instanceof Target.Argument));
  }

  private CodeBlock made() {
    CodeBlock.Builder code = CodeBlock.builder().add(inner(model));
    CodeBlock call = Creations.call(scope, creation(model), arguments(model));
    if (!isSet(model)) {
      return code.addStatement("return $L", call).build();
    }
    String made = variables.claim(scope.variable());
    return code.addStatement("$T $N = $L", scope.type(), made, call)
        .add(setAll(model, made))
        .addStatement("return $N", made)
        .build();
  }

  /** Makes the objects that are unwrapped in another one. */
  private CodeBlock inner(ObjectModel object) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (PropertyModel property : Unwrapped.taken(object).toList()) {
      ObjectModel inner = property.unwrapped();
      if (inner != null) {
        String local = variables.claim(property.javaName());
        unwrapped.put(property, local);
        code.add(inner(property, inner, local));
      }
    }
    return code.build();
  }

  private CodeBlock inner(PropertyModel property, ObjectModel inner, String local) {
    TypeName type = JavaTypes.of(inner.type());
    CodeBlock before = inner(inner);
    boolean generic = !inner.type().arguments().isEmpty();
    CodeBlock call =
        Creations.call(
            JavaTypes.className(inner.type()), generic, creation(inner), arguments(inner));
    CodeBlock.Builder code = CodeBlock.builder();
    if (!Unwrapped.isOptional(property)) {
      return code.add(before)
          .addStatement("$T $N = $L", type, local, call)
          .add(setAll(inner, local))
          .build();
    }
    return code.addStatement("$T $N = null", type, local)
        .beginControlFlow("if ($L)", hasCome(inner))
        .add(unlessMissing(inner))
        .add(before)
        .addStatement("$N = $L", local, call)
        .add(setAll(inner, local))
        .endControlFlow()
        .build();
  }

  /** What it needs has been demanded; the compiler does not know. */
  private CodeBlock unlessMissing(ObjectModel inner) {
    List<CodeBlock> conditions =
        Unwrapped.required(inner).stream()
            .filter(Locals::isChecked)
            .map(p -> CodeBlock.of("$L == null", slots.value(p)))
            .toList();
    return conditions.isEmpty()
        ? CodeBlock.of("")
        : CodeBlock.builder()
            .beginControlFlow("if ($L)", CodeBlock.join(conditions, "$W|| "))
            .addStatement("return null")
            .endControlFlow()
            .build();
  }

  private CodeBlock setAll(ObjectModel object, String made) {
    CodeBlock.Builder code = CodeBlock.builder();
    Unwrapped.taken(object).forEach(property -> code.add(set(property, made)));
    if (object.anySetter() != null) {
      code.add(rest.orElseThrow().set(made));
    }
    return code.build();
  }

  private List<CodeBlock> arguments(ObjectModel object) {
    List<CodeBlock> arguments = new ArrayList<>();
    creation(object).parameters().forEach(type -> arguments.add(Locals.absent(type)));
    Unwrapped.taken(object)
        .forEach(
            property -> {
              if (property.target() instanceof Target.Argument(int index)) {
                arguments.set(index, value(property));
              }
            });
    AnySetter any = object.anySetter();
    if (any != null && any.target() instanceof Target.Argument(int index)) {
      arguments.set(index, rest.orElseThrow().argument());
    }
    return arguments;
  }

  private CodeBlock value(PropertyModel property) {
    String local = unwrapped.get(property);
    if (local == null) {
      return slots.value(property);
    }
    return Unwrapped.isMaybe(property)
        ? CodeBlock.of("$T.ofNullable($N)", Optional.class, local)
        : CodeBlock.of("$N", local);
  }

  private CodeBlock set(PropertyModel property, String made) {
    CodeBlock value = value(property);
    CodeBlock statement =
        switch (property.target()) {
          case Target.Setter(String method, Thrown _) ->
              CodeBlock.of("$N.$N($L)", made, method, value);
          case Target.Field(String field) -> CodeBlock.of("$N.$N = $L", made, field, value);
          case Target.Argument _ -> CodeBlock.of("");
          case null -> throw new IllegalStateException("a property that is not read");
        };
    if (statement.isEmpty()) {
      return statement;
    }
    // what was left away because nobody changed it is there already
    boolean left = property.inclusion().value() instanceof Changed && !property.required();
    boolean there =
        property.unwrapped() == null
            ? Locals.isThere(property) && !left
            : !Unwrapped.isOptional(property);
    if (there) {
      return CodeBlock.builder().addStatement(statement).build();
    }
    String local = unwrapped.get(property);
    if (local != null) {
      return CodeBlock.builder()
          .beginControlFlow("if ($N != null)", local)
          .addStatement(statement)
          .endControlFlow()
          .build();
    }
    boolean mayBeNull =
        !left && !property.type().type().nullable() && !Locals.type(property).isPrimitive();
    return CodeBlock.builder()
        .beginControlFlow(
            "if ($L)", mayBeNull ? CodeBlock.of("$L != null", value) : names.hasCome(property))
        .addStatement(statement)
        .endControlFlow()
        .build();
  }
}
