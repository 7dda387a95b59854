package dev.ampoule.processor.emit.type;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.ampoule.processor.model.type.TypeRef;

/** The model's types as JavaPoet writes them. */
public final class JavaTypes {

  private JavaTypes() {}

  /** A type; the nullness of its arguments is kept, its own is not. */
  public static TypeName of(TypeRef type) {
    return switch (type.kind()) {
      case VOID -> TypeName.VOID;
      case PRIMITIVE -> primitive(type);
      case DECLARED ->
          type.arguments().isEmpty()
              ? className(type)
              : ParameterizedTypeName.get(
                  className(type),
                  type.arguments().stream().map(JavaTypes::argument).toArray(TypeName[]::new));
      case ARRAY -> ArrayTypeName.of(element(component(type)));
      case VARIABLE, UNRESOLVED -> TypeVariableName.get(type.simpleNames().getFirst());
      case EXTENDS ->
          WildcardTypeName.subtypeOf(
              type.component() == null ? ClassName.OBJECT : argument(component(type)));
      case SUPER -> WildcardTypeName.supertypeOf(argument(component(type)));
    };
  }

  /** A type variable where it is declared, with its bounds. */
  public static TypeVariableName declared(TypeRef variable) {
    TypeName[] bounds = variable.arguments().stream().map(JavaTypes::of).toArray(TypeName[]::new);
    return TypeVariableName.get(variable.simpleNames().getFirst(), bounds);
  }

  /** A type where no primitive may stand. */
  public static TypeName boxed(TypeRef type) {
    return of(type).box();
  }

  /** A declared type without its arguments. */
  public static ClassName className(TypeRef type) {
    String[] names = type.simpleNames().toArray(String[]::new);
    String[] nested = new String[names.length - 1];
    System.arraycopy(names, 1, nested, 0, nested.length);
    return ClassName.get(type.packageName(), names[0], nested);
  }

  /** The generated class beside a user's one: {@code Outer_Todos_Routes}. */
  public static ClassName beside(TypeRef type, String suffix) {
    return ClassName.get(type.packageName(), type.flatName() + suffix);
  }

  /**
   * Whether the type may be one that is hidden from other modules: a public method of an exported
   * package that names it has to say that this is meant.
   */
  public static boolean mayBeHidden(TypeRef type) {
    TypeRef component = type.component();
    boolean own = type.kind() == TypeRef.Kind.DECLARED && !type.packageName().startsWith("java.");
    return own
        || type.arguments().stream().anyMatch(JavaTypes::mayBeHidden)
        || (component != null && mayBeHidden(component));
  }

  /** A type as an argument of another one: boxed, with its nullness. */
  public static TypeName argument(TypeRef type) {
    TypeName name = of(type).box();
    return type.nullable()
        ? name.annotated(AnnotationSpec.builder(RuntimeTypes.NULLABLE).build())
        : name;
  }

  private static TypeName element(TypeRef type) {
    return type.kind() == TypeRef.Kind.PRIMITIVE ? primitive(type) : argument(type);
  }

  private static TypeRef component(TypeRef type) {
    TypeRef component = type.component();
    if (component == null) {
      throw new IllegalArgumentException(type.kind() + " without a component");
    }
    return component;
  }

  private static TypeName primitive(TypeRef type) {
    return switch (type.simpleNames().getFirst()) {
      case "boolean" -> TypeName.BOOLEAN;
      case "byte" -> TypeName.BYTE;
      case "short" -> TypeName.SHORT;
      case "int" -> TypeName.INT;
      case "long" -> TypeName.LONG;
      case "char" -> TypeName.CHAR;
      case "float" -> TypeName.FLOAT;
      case "double" -> TypeName.DOUBLE;
      default -> throw new IllegalArgumentException("no primitive " + type);
    };
  }
}
