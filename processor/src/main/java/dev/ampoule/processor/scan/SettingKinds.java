package dev.ampoule.processor.scan;

import dev.ampoule.processor.model.settings.SettingKind;
import dev.ampoule.processor.model.settings.SettingKind.Container;
import dev.ampoule.processor.model.settings.SettingKind.Unsupported;
import dev.ampoule.processor.model.type.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Tells what the types of settings are made of, and collects the records among them. */
final class SettingKinds {

  private static final Set<String> SINGLE =
      Set.of(
          "java.lang.String",
          "java.lang.Boolean",
          "java.lang.Byte",
          "java.lang.Short",
          "java.lang.Integer",
          "java.lang.Long",
          "java.lang.Character",
          "java.lang.Float",
          "java.lang.Double",
          "java.math.BigInteger",
          "java.math.BigDecimal",
          "java.net.URI",
          "java.nio.file.Path",
          "java.time.Duration",
          "java.time.Instant",
          "java.time.LocalDate",
          "java.time.LocalTime",
          "java.time.ZoneId",
          "java.util.UUID");

  private static final Map<String, Container> CONTAINERS =
      Map.of(
          "java.util.List", Container.LIST,
          "java.util.Collection", Container.LIST,
          "java.util.Set", Container.SET,
          "java.util.Map", Container.MAP);

  private final Questions questions;
  private final TypeElement root;
  private List<TypeElement> nested = new ArrayList<>();

  SettingKinds(Questions questions, TypeElement root) {
    this.questions = questions;
    this.root = root;
  }

  /** The records that were met since the last call. */
  List<TypeElement> takeNested() {
    List<TypeElement> taken = nested;
    nested = new ArrayList<>();
    return taken;
  }

  /** Reads a type; {@code ref} is what the type reader made of it. */
  SettingKind read(TypeMirror type, TypeRef ref) {
    if (type.getKind().isPrimitive()) {
      TypeElement box =
          questions.types().boxedClass(questions.types().getPrimitiveType(type.getKind()));
      return new SettingKind.Single(new TypeReader(questions).read(box));
    }
    if (type.getKind() != TypeKind.DECLARED) {
      return unsupported(ref, "only classes and primitives have values there");
    }
    Container container = CONTAINERS.get(ref.qualifiedName());
    if (container != null) {
      return many(container, (DeclaredType) type, ref);
    }
    if (SINGLE.contains(ref.qualifiedName())) {
      return new SettingKind.Single(ref.erased());
    }
    TypeElement element = (TypeElement) ((DeclaredType) type).asElement();
    return switch (element.getKind()) {
      case ENUM -> constant(element, ref);
      case RECORD -> nested(element, ref);
      default -> unsupported(ref, "there is no text that stands for one");
    };
  }

  private SettingKind many(Container container, DeclaredType type, TypeRef ref) {
    int values = container == Container.MAP ? 2 : 1;
    if (ref.arguments().size() != values) {
      return unsupported(ref, "it does not say what is in it");
    }
    if (container == Container.MAP && !ref.arguments().getFirst().is("java.lang.String")) {
      return unsupported(ref, "the names of a nested value are texts");
    }
    SettingKind element = read(type.getTypeArguments().getLast(), ref.arguments().getLast());
    return element instanceof Unsupported ? element : new SettingKind.Many(container, element);
  }

  private SettingKind constant(TypeElement type, TypeRef ref) {
    if (!questions.accessibleFrom(type, questions.packageOf(root))) {
      return hidden(ref);
    }
    return new SettingKind.Constant(ref.erased(), ValueReader.constants(type));
  }

  private SettingKind nested(TypeElement type, TypeRef ref) {
    if (!type.getTypeParameters().isEmpty()) {
      return unsupported(ref, "it has type parameters");
    }
    if (!questions.accessibleFrom(type, questions.packageOf(root))) {
      return hidden(ref);
    }
    nested.add(type);
    return new SettingKind.Nested(ref.erased());
  }

  private static SettingKind hidden(TypeRef ref) {
    return new Unsupported(
        ref, "the generated code beside the record cannot name it", "make " + ref + " public");
  }

  private static SettingKind unsupported(TypeRef ref, String why) {
    return new Unsupported(
        ref,
        why,
        "use a text, number, truth value, enum, Duration, Path, URI, record, or a List, Set, Map or"
            + " Optional of them");
  }
}
