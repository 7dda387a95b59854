package dev.ampoule.processor.scan.json;

import dev.ampoule.processor.model.json.CodecRef;
import dev.ampoule.processor.model.json.JsonType;
import dev.ampoule.processor.model.type.TypeRef;
import dev.ampoule.processor.scan.Questions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** Reads a type where it is used: in a signature, or as the type of a property. */
final class UseReader {

  private static final String JSON_VALUE = "dev.ampoule.json.JsonValue";

  private final Questions questions;
  private final CodecNames codecs;
  private final Unions unions;
  private final Changes changes = new Changes();
  private final Set<String> provided = new TreeSet<>();

  UseReader(Questions questions, Unions unions) {
    this.questions = questions;
    this.codecs = new CodecNames(questions);
    this.unions = unions;
  }

  /** Notes types whose codecs applications provide. */
  void provided(Set<String> types) {
    provided.addAll(types);
  }

  /** Reads a type; {@code ref} is what the type reader made of it. */
  JsonType read(TypeMirror type, TypeRef ref, Mentions mentions) {
    return read(type, ref, Overlay.NONE, mentions);
  }

  /** Reads a type as the annotations of a property change it. */
  JsonType read(TypeMirror type, TypeRef ref, Overlay overlay, Mentions mentions) {
    if (provided.contains(ref.fullName())) {
      return new JsonType.Custom(ref);
    }
    return switch (type.getKind()) {
      case BOOLEAN, BYTE, SHORT, INT, LONG, CHAR, FLOAT, DOUBLE ->
          new JsonType.Primitive(ref, ref.simpleNames().getFirst());
      case ARRAY -> array((ArrayType) type, ref, overlay, mentions);
      case TYPEVAR -> new JsonType.Variable(ref);
      case WILDCARD -> wildcard((WildcardType) type, ref, overlay, mentions);
      case DECLARED -> declared((DeclaredType) type, ref, overlay, mentions);
      default -> Refusals.other(ref);
    };
  }

  private JsonType array(ArrayType type, TypeRef ref, Overlay overlay, Mentions mentions) {
    TypeMirror component = type.getComponentType();
    TypeRef componentRef = ref.component();
    if (component.getKind() == TypeKind.BYTE || componentRef == null) {
      return new JsonType.Standard(ref, JdkTypes.BYTES);
    }
    return switch (component.getKind()) {
      case CHAR -> Refusals.instead(ref, "String");
      case TYPEVAR -> Refusals.ofVariables(ref, componentRef, "List");
      default -> new JsonType.ArrayOf(ref, read(component, componentRef, overlay, mentions));
    };
  }

  private JsonType wildcard(WildcardType type, TypeRef ref, Overlay overlay, Mentions mentions) {
    @Nullable TypeMirror bound = type.getExtendsBound();
    TypeRef boundRef = ref.component();
    return bound == null || boundRef == null
        ? Refusals.unbound(ref)
        : read(bound, boundRef, overlay, mentions);
  }

  private JsonType declared(DeclaredType type, TypeRef ref, Overlay overlay, Mentions mentions) {
    TypeElement element = (TypeElement) type.asElement();
    String name = ref.qualifiedName();
    if (name.equals("java.lang.String")) {
      return new JsonType.Text(ref);
    }
    String keyword = JdkTypes.BOXES.get(name);
    if (keyword != null) {
      return new JsonType.Primitive(ref, keyword);
    }
    String constant = JdkTypes.STANDARD.get(name);
    if (constant != null) {
      return new JsonType.Standard(ref, constant);
    }
    String optional = JdkTypes.OPTIONALS.get(name);
    if (optional != null) {
      return new JsonType.Maybe(ref, new JsonType.Primitive(TypeRef.primitive(optional), optional));
    }
    if (questions.isSubtype(type, JSON_VALUE)) {
      return new JsonType.Dynamic(ref);
    }
    if (ref.arguments().size() < element.getTypeParameters().size()) {
      return Refusals.raw(ref);
    }
    return generic(type, ref, overlay, mentions);
  }

  private JsonType generic(DeclaredType type, TypeRef ref, Overlay overlay, Mentions mentions) {
    String name = ref.qualifiedName();
    if (name.equals("java.util.Optional")) {
      return new JsonType.Maybe(ref, argument(type, ref, 0, overlay, mentions));
    }
    if (Containers.isCollection(name)) {
      JsonType element = held(type, ref, 0, overlay, mentions);
      if (name.equals("java.util.EnumSet") && element instanceof JsonType.Variable) {
        return Refusals.ofVariables(ref, element.type(), "Set");
      }
      return new JsonType.Collected(
          ref,
          Containers.implementation(name, element.type().nullable()),
          Containers.isImmutable(name),
          element);
    }
    if (Containers.isMap(name)) {
      JsonType key = argument(type, ref, 0, Overlay.NONE, mentions);
      return isKey(key, type)
          ? new JsonType.Mapped(
              ref,
              Containers.implementation(name, false),
              Containers.isImmutable(name),
              key,
              held(type, ref, 1, overlay, mentions),
              overlay.entries(isComparable(type.getTypeArguments().getFirst())))
          : Refusals.key(ref, ref.arguments().getFirst());
    }
    return ofOwnCodec(type, ref, overlay, mentions);
  }

  /** What a container holds; null is a problem where it cannot hold it. */
  private JsonType held(
      DeclaredType type, TypeRef ref, int index, Overlay overlay, Mentions mentions) {
    TypeRef held = ref.arguments().get(index);
    if (!held.nullable() || !Containers.refusesNull(ref.qualifiedName())) {
      return argument(type, ref, index, overlay, mentions);
    }
    return read(type.getTypeArguments().get(index), held.asPresent(), overlay, mentions);
  }

  private JsonType argument(
      DeclaredType type, TypeRef ref, int index, Overlay overlay, Mentions mentions) {
    return read(type.getTypeArguments().get(index), ref.arguments().get(index), overlay, mentions);
  }

  /** Whether keys of the type have an order. */
  private boolean isComparable(TypeMirror key) {
    return questions.isSubtype(key, "java.lang.Comparable");
  }

  /** Whether the first type argument can be the name of a property. */
  private boolean isKey(JsonType key, DeclaredType map) {
    return switch (key) {
      case JsonType.Text _, JsonType.Primitive _ -> true;
      case JsonType.Standard(var _, String constant) -> !constant.equals(JdkTypes.BYTES);
      case JsonType.Coded _ -> {
        TypeMirror argument = map.getTypeArguments().getFirst();
        TypeMirror bound = argument instanceof WildcardType w ? w.getExtendsBound() : argument;
        TypeElement element = (TypeElement) ((DeclaredType) bound).asElement();
        yield element.getKind() == ElementKind.ENUM && !Values.hasValue(element);
      }
      default -> false;
    };
  }

  private JsonType ofOwnCodec(DeclaredType type, TypeRef ref, Overlay overlay, Mentions mentions) {
    TypeElement element = (TypeElement) type.asElement();
    boolean foreign = !questions.inThisCompilation(element);
    Overlay changing = overlay.on(element);
    TypeRef existing = foreign && changing.isEmpty() ? codecs.existing(element) : null;
    String change = changes.name(ref.qualifiedName(), changing);
    if (existing == null) {
      JsonType refused = refused(element, type, ref, foreign, unions.over(changing));
      if (refused != null) {
        return refused;
      }
      mentions.add(new Mentions.Mention(ref.qualifiedName(), change, changing));
    }
    List<JsonType> arguments = new ArrayList<>();
    for (int i = 0; i < ref.arguments().size(); i++) {
      arguments.add(argument(type, ref, i, Overlay.NONE, mentions));
    }
    TypeRef place = foreign ? existing : codecs.beside(element, change);
    return new JsonType.Coded(ref, new CodecRef(change, place), arguments);
  }

  private @Nullable JsonType refused(
      TypeElement element, DeclaredType type, TypeRef ref, boolean foreign, Unions laid) {
    String instead = JdkTypes.INSTEAD.get(ref.qualifiedName());
    if (instead != null) {
      return Refusals.instead(ref, instead);
    }
    if (element.getKind() == ElementKind.ANNOTATION_TYPE) {
      return Refusals.other(ref);
    }
    boolean isEnum = element.getKind() == ElementKind.ENUM;
    if (ref.packageName().equals("java") || ref.packageName().startsWith("java.")) {
      return isEnum ? null : Refusals.jdk(ref);
    }
    if (questions.isSubtype(type, "java.util.Collection")
        || questions.isSubtype(type, "java.util.Map")) {
      return Refusals.collection(ref);
    }
    if (isHidden(element, foreign)) {
      return Refusals.hidden(ref, foreign);
    }
    if (element.getKind() == ElementKind.CLASS
        && element.getEnclosingElement() instanceof TypeElement
        && !element.getModifiers().contains(Modifier.STATIC)) {
      return Refusals.inner(ref);
    }
    boolean isAbstract = element.getModifiers().contains(Modifier.ABSTRACT) && !isEnum;
    return isAbstract && !laid.isUnion(element) && !Values.hasValue(element)
        ? Refusals.isAbstract(ref, element.getKind().isInterface(), foreign)
        : null;
  }

  private boolean isHidden(TypeElement element, boolean foreign) {
    return !questions.accessibleFrom(
        element,
        foreign
            ? questions.elements().getPackageElement("java.lang")
            : questions.packageOf(element));
  }
}
