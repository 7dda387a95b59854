package dev.ampoule.processor.scan.json;

import dev.ampoule.processor.model.json.AnyGetter;
import dev.ampoule.processor.model.json.AnySetter;
import dev.ampoule.processor.model.json.Creation;
import dev.ampoule.processor.model.json.JsonClass.ObjectModel;
import dev.ampoule.processor.model.json.JsonType;
import dev.ampoule.processor.model.json.PropertyModel;
import dev.ampoule.processor.model.json.PropertyModel.Unwrapping;
import dev.ampoule.processor.model.type.TypeRef;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts the arguments of one use of a generic class in the place of the class's type variables. */
final class Substitution {

  private final JsonType.Coded use;
  private final Map<String, JsonType> arguments = new HashMap<>();

  /** For an object of a class that is used so. */
  Substitution(ObjectModel declared, JsonType.Coded use) {
    this.use = use;
    List<TypeRef> variables = declared.type().arguments();
    for (int i = 0; i < variables.size(); i++) {
      arguments.put(variables.get(i).simpleNames().getFirst(), use.arguments().get(i));
    }
  }

  /** The object as it is there. */
  ObjectModel of(ObjectModel object) {
    return arguments.isEmpty() ? object : object(object, use.type().asPresent());
  }

  private ObjectModel object(ObjectModel object, TypeRef type) {
    Creation creation = object.creation();
    AnyGetter getter = object.anyGetter();
    AnySetter setter = object.anySetter();
    return new ObjectModel(
        type,
        object.codec(),
        object.properties().stream().map(this::of).toList(),
        creation == null
            ? null
            : new Creation(
                creation.factory(),
                creation.parameters().stream().map(this::of).toList(),
                creation.thrown()),
        object.obstacle(),
        object.unknown(),
        object.ignored(),
        object.tag(),
        getter == null ? null : getter.with((JsonType.Mapped) of(getter.map())),
        setter == null ? null : setter.with((JsonType.Mapped) of(setter.map())),
        object.form(),
        object.ref());
  }

  private PropertyModel of(PropertyModel property) {
    Unwrapping inner = property.unwrapping();
    return new PropertyModel(
        property.name(),
        property.javaName(),
        property.aliases(),
        of(property.type()),
        property.accessor(),
        property.target(),
        property.required(),
        property.defaultValue(),
        property.inclusion(),
        inner == null
            ? null
            : new Unwrapping(
                object(inner.object(), of(inner.object().type())), inner.prefix(), inner.suffix()),
        property.ref());
  }

  private JsonType of(JsonType type) {
    TypeRef ref = of(type.type());
    return switch (type) {
      case JsonType.Variable variable -> argument(variable);
      case JsonType.Collected list ->
          new JsonType.Collected(
              ref, list.implementation(), list.immutable(), of(list.element()), list.single());
      case JsonType.ArrayOf array -> new JsonType.ArrayOf(ref, of(array.element()), array.single());
      case JsonType.Mapped map ->
          new JsonType.Mapped(
              ref,
              map.implementation(),
              map.immutable(),
              map.key(),
              of(map.value()),
              map.entries());
      case JsonType.Maybe maybe -> new JsonType.Maybe(ref, of(maybe.value()));
      case JsonType.Coded coded ->
          new JsonType.Coded(ref, coded.codec(), coded.arguments().stream().map(this::of).toList());
      default -> type;
    };
  }

  private JsonType argument(JsonType.Variable variable) {
    JsonType argument = arguments.get(variable.type().simpleNames().getFirst());
    if (argument == null) {
      return variable;
    }
    return variable.type().nullable() ? argument.as(argument.type().asNullable()) : argument;
  }

  private TypeRef of(TypeRef type) {
    if (type.kind() == TypeRef.Kind.VARIABLE) {
      JsonType argument = arguments.get(type.simpleNames().getFirst());
      TypeRef ref = argument == null ? type : argument.type();
      return type.nullable() ? ref.asNullable() : ref;
    }
    return new TypeRef(
        type.kind(),
        type.packageName(),
        type.simpleNames(),
        type.arguments().stream().map(this::of).toList(),
        component(type.component()),
        type.nullable());
  }

  private @Nullable TypeRef component(@Nullable TypeRef component) {
    return component == null ? null : of(component);
  }
}
