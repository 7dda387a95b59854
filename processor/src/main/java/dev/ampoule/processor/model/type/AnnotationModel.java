package dev.ampoule.processor.model.type;

import java.util.List;
import java.util.stream.Collectors;

/**
 * An annotation with its values, defaults included: what generated code makes a constant of.
 *
 * @param type the annotation's type
 * @param attributes its attributes in declared order
 */
public record AnnotationModel(TypeRef type, List<Attribute> attributes) {

  /**
   * An attribute and its value.
   *
   * @param name the attribute
   * @param type its declared type
   * @param value its value
   * @param written whether it is written, and not left to its default
   */
  public record Attribute(String name, TypeRef type, Value value, boolean written) {}

  /** The value of an attribute, or an element of one. */
  public sealed interface Value {

    /** As it is written in a source, with simple names. */
    String display();
  }

  /**
   * A primitive or a string.
   *
   * @param type the type
   * @param text its value as text; a character as itself
   */
  public record Constant(TypeRef type, String text) implements Value {

    @Override
    public String display() {
      return switch (type.simpleNames().getLast()) {
        case "String" -> '"' + escaped() + '"';
        case "char" -> "'" + text + "'";
        default -> text;
      };
    }

    /** In one line. */
    private String escaped() {
      return text.replace("\\", "\\\\")
          .replace("\"", "\\\"")
          .replace("\n", "\\n")
          .replace("\r", "\\r");
    }
  }

  /**
   * A constant of an enum.
   *
   * @param type the enum
   * @param name the constant's name
   */
  public record EnumConstant(TypeRef type, String name) implements Value {

    @Override
    public String display() {
      return name;
    }
  }

  /**
   * A class.
   *
   * @param type the class
   */
  public record ClassLiteral(TypeRef type) implements Value {

    @Override
    public String display() {
      return type.display() + ".class";
    }
  }

  /**
   * An annotation.
   *
   * @param annotation the annotation
   */
  public record Nested(AnnotationModel annotation) implements Value {

    @Override
    public String display() {
      return annotation.display();
    }
  }

  /**
   * An array.
   *
   * @param elements its elements
   */
  public record Elements(List<Value> elements) implements Value {

    public Elements {
      elements = List.copyOf(elements);
    }

    @Override
    public String display() {
      return elements.stream().map(Value::display).collect(Collectors.joining(", ", "{", "}"));
    }
  }

  public AnnotationModel {
    attributes = List.copyOf(attributes);
  }

  /** As it is written: {@code @Cached(seconds = 60)}. */
  public String display() {
    List<Attribute> written = attributes.stream().filter(Attribute::written).toList();
    String name = "@" + type.display();
    if (written.isEmpty()) {
      return name;
    }
    if (written.size() == 1 && written.getFirst().name().equals("value")) {
      return name + "(" + written.getFirst().value().display() + ")";
    }
    return written.stream()
        .map(attribute -> attribute.name() + " = " + attribute.value().display())
        .collect(Collectors.joining(", ", name + "(", ")"));
  }

  @Override
  public String toString() {
    return display();
  }
}
