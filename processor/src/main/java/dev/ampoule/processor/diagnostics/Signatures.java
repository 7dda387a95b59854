package dev.ampoule.processor.diagnostics;

import java.util.Locale;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Writes methods as a {@code SourceRef} has them. */
public final class Signatures {

  private final Elements elements;
  private final Types types;

  public Signatures(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /** The method's name and erased parameter types. */
  public String of(ExecutableElement method) {
    StringBuilder text = new StringBuilder(method.getSimpleName()).append('(');
    String separator = "";
    for (VariableElement parameter : method.getParameters()) {
      text.append(separator).append(erasedName(parameter.asType()));
      separator = ",";
    }
    return text.append(')').toString();
  }

  /** The erased type's name without annotations; nested classes are joined by a dollar sign. */
  private String erasedName(TypeMirror type) {
    TypeMirror erased = type.getKind() == TypeKind.ERROR ? type : types.erasure(type);
    return switch (erased.getKind()) {
      case ARRAY -> erasedName(((ArrayType) erased).getComponentType()) + "[]";
      case DECLARED ->
          elements.getBinaryName((TypeElement) ((DeclaredType) erased).asElement()).toString();
      case ERROR -> ((DeclaredType) erased).asElement().getSimpleName().toString();
      default -> erased.getKind().name().toLowerCase(Locale.ROOT);
    };
  }
}
