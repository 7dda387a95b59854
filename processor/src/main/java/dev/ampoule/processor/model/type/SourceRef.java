package dev.ampoule.processor.model.type;

import org.jspecify.annotations.Nullable;

/**
 * Where something stands in the sources: a key that is resolved to a compiler element only when a
 * message is printed, because elements do not live across rounds.
 *
 * @param type the binary name of the type, such as {@code todo.Outer$Todos}
 * @param member a method's name and erased parameter types, {@code show(int,java.lang.String)}; or
 *     {@code <init>(…)}; or the name of a field or a record's component; or null for the type
 *     itself
 * @param parameter the name of a parameter of {@code member}, or null
 * @param annotation the qualified name of an annotation on it, or null
 * @param annotationIndex which of several annotations of that type, containers unwrapped; 0 based
 * @param attribute an attribute of that annotation, or null; one of an annotation nested in it is
 *     written {@code mounts[0].urlPrefix}
 * @param element which element of an array-valued attribute; -1 for the whole value
 */
public record SourceRef(
    String type,
    @Nullable String member,
    @Nullable String parameter,
    @Nullable String annotation,
    int annotationIndex,
    @Nullable String attribute,
    int element) {

  /** The type itself. */
  public static SourceRef ofType(String type) {
    return new SourceRef(type, null, null, null, 0, null, -1);
  }

  /** A member of this type: a method's signature, or a field's name. */
  public SourceRef member(String signature) {
    return new SourceRef(type, signature, null, null, 0, null, -1);
  }

  /** A parameter of this member. */
  public SourceRef parameter(String name) {
    return new SourceRef(type, member, name, null, 0, null, -1);
  }

  /** The {@code index}th annotation of the given type on this element. */
  public SourceRef annotation(String qualifiedName, int index) {
    return new SourceRef(type, member, parameter, qualifiedName, index, null, -1);
  }

  /** An attribute of this annotation, or of the annotation that this element of an attribute is. */
  public SourceRef attribute(String name) {
    String path = element < 0 ? name : attribute + "[" + element + "]." + name;
    return new SourceRef(type, member, parameter, annotation, annotationIndex, path, -1);
  }

  /** One element of this array-valued attribute. */
  public SourceRef element(int index) {
    return new SourceRef(type, member, parameter, annotation, annotationIndex, attribute, index);
  }

  /** The type's simple name, and the member's, as a reader of a message expects it. */
  public String display() {
    String simple = type.substring(type.lastIndexOf('.') + 1).replace('$', '.');
    if (member == null) {
      return simple;
    }
    int parameters = member.indexOf('(');
    return simple + "." + (parameters < 0 ? member : member.substring(0, parameters));
  }
}
