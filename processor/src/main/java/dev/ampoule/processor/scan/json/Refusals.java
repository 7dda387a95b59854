package dev.ampoule.processor.scan.json;

import dev.ampoule.processor.model.json.JsonType.Unsupported;
import dev.ampoule.processor.model.type.TypeRef;

/** Why types have no form in JSON, and what to do about it. */
final class Refusals {

  private static final String PROVIDE =
      "implement JsonCodec<%s> in a class that the application names in \"uses\", or use another"
          + " type.";

  static Unsupported raw(TypeRef type) {
    return new Unsupported(
        type,
        "%s is raw: what it holds is not known.".formatted(type),
        "write its type arguments.");
  }

  static Unsupported unbound(TypeRef type) {
    return new Unsupported(
        type,
        "a wildcard says nothing about the values.",
        "write the type of the values, or a bound: ? extends Item.");
  }

  static Unsupported instead(TypeRef type, String instead) {
    return new Unsupported(
        type,
        "%s says too little to be written and read without reflection.".formatted(type),
        "use %s, or implement JsonCodec<%s> in a class that the application names in \"uses\"."
            .formatted(instead, type.erased()));
  }

  /** An array or set that is made for one class; {@code instead} is a collection for any. */
  static Unsupported ofVariables(TypeRef type, TypeRef variable, String instead) {
    return new Unsupported(
        type,
        "no %s can be made: what %s stands for is not known at run time."
            .formatted(type.component() == null ? type : "array of " + variable, variable),
        "use %s<%s>.".formatted(instead, variable));
  }

  static Unsupported jdk(TypeRef type) {
    return new Unsupported(
        type,
        "%s is a type of the JDK without a form in JSON.".formatted(type),
        PROVIDE.formatted(type.erased()));
  }

  static Unsupported key(TypeRef map, TypeRef key) {
    return new Unsupported(
        map,
        "its keys are of type %s, and a property of a JSON object has text as its name."
            .formatted(key),
        "use String, an enum, a number, UUID or a type of java.time as the key.");
  }

  static Unsupported isAbstract(TypeRef type, boolean isInterface, boolean foreign) {
    return new Unsupported(
        type,
        "%s is %s and not sealed: what it can be is not known."
            .formatted(type, isInterface ? "an interface" : "abstract"),
        (foreign ? "" : "seal it, or name its variants with @JsonTypeInfo and @JsonSubTypes; else ")
            + PROVIDE.formatted(type.erased()));
  }

  static Unsupported collection(TypeRef type) {
    return new Unsupported(
        type,
        "%s is a collection or map that the reader cannot make.".formatted(type),
        "use List, Set or Map, or " + PROVIDE.formatted(type.erased()));
  }

  static Unsupported hidden(TypeRef type, boolean foreign) {
    return new Unsupported(
        type,
        foreign
            ? "%s is not public, and its codec stands in another package.".formatted(type)
            : "%s is private: its codec cannot name it.".formatted(type),
        foreign ? PROVIDE.formatted(type.erased()) : "make it package-private.");
  }

  static Unsupported inner(TypeRef type) {
    return new Unsupported(
        type,
        "%s is an inner class: each needs an object of the class around it.".formatted(type),
        "make it static.");
  }

  static Unsupported other(TypeRef type) {
    return new Unsupported(
        type, "%s is no class.".formatted(type), "use a class, a record or an enum.");
  }

  private Refusals() {}
}
