package dev.ampoule.processor;

import dev.ampoule.processor.model.json.Accessor;
import dev.ampoule.processor.model.json.CodecRef;
import dev.ampoule.processor.model.json.Creation;
import dev.ampoule.processor.model.json.Inclusion;
import dev.ampoule.processor.model.json.JsonClass;
import dev.ampoule.processor.model.json.JsonType;
import dev.ampoule.processor.model.json.PropertyModel;
import dev.ampoule.processor.model.json.PropertyModel.Target;
import dev.ampoule.processor.model.json.Thrown;
import dev.ampoule.processor.model.type.SourceRef;
import dev.ampoule.processor.model.type.TypeRef;
import java.util.ArrayList;
import java.util.List;

/** Models of JSON types built by hand. */
public final class JsonModels {

  public static final JsonType TEXT = new JsonType.Text(Models.STRING);
  public static final JsonType INT = new JsonType.Primitive(Models.INT, "int");

  private JsonModels() {}

  public static TypeRef type(String name, TypeRef... arguments) {
    return new TypeRef(
        TypeRef.Kind.DECLARED, "todo", List.of(name.split("\\.")), List.of(arguments), null, false);
  }

  public static TypeRef listOf(TypeRef element) {
    return new TypeRef(
        TypeRef.Kind.DECLARED, "java.util", List.of("List"), List.of(element), null, false);
  }

  public static JsonType list(JsonType element) {
    return new JsonType.Collected(listOf(element.type()), "java.util.ArrayList", true, element);
  }

  public static JsonType.Coded coded(String name, JsonType... arguments) {
    TypeRef[] types = List.of(arguments).stream().map(JsonType::type).toArray(TypeRef[]::new);
    TypeRef type = type(name, types);
    return new JsonType.Coded(
        type, CodecRef.own(TypeRef.of("todo", type.flatName() + "_JsonCodec")), List.of(arguments));
  }

  /** A component of a record at that position. */
  @SuppressWarnings(
      "NullAway") // out of a class file it does not read that a nested type may be null
  public static PropertyModel component(int index, String name, JsonType type) {
    boolean required = !type.type().nullable() && !(type instanceof JsonType.Maybe);
    return new PropertyModel(
        name,
        name,
        List.of(),
        type,
        new Accessor.Method(name, Thrown.UNCHECKED),
        new Target.Argument(index),
        required,
        null,
        Inclusion.ALWAYS,
        null,
        Models.REF);
  }

  /** A record whose constructor cannot refuse. */
  public static JsonClass.ObjectModel object(String name, List<PropertyModel> components) {
    TypeRef type = type(name);
    List<JsonType> parameters = new ArrayList<>();
    components.forEach(component -> parameters.add(component.type()));
    return new JsonClass.ObjectModel(
        type,
        CodecRef.own(TypeRef.of("todo", type.flatName() + "_JsonCodec")),
        components,
        new Creation(null, parameters, Thrown.NOTHING),
        "",
        JsonClass.Unknown.CONFIGURED,
        List.of(),
        null,
        null,
        null,
        JsonClass.ObjectForm.USUAL,
        SourceRef.ofType(type.binaryName()));
  }

  /** The same as a type of another compilation, which has no codec yet. */
  public static JsonClass.ObjectModel foreign(JsonClass.ObjectModel object, TypeRef type) {
    return new JsonClass.ObjectModel(
        type,
        CodecRef.own(null),
        object.properties(),
        object.creation(),
        object.obstacle(),
        object.unknown(),
        object.ignored(),
        object.tag(),
        object.anyGetter(),
        object.anySetter(),
        object.form(),
        SourceRef.ofType(type.binaryName()));
  }
}
