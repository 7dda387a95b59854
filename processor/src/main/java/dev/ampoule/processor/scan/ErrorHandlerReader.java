package dev.ampoule.processor.scan;

import dev.ampoule.annotation.ErrorHandler;
import dev.ampoule.processor.model.ErrorHandlerModel;
import dev.ampoule.processor.model.ErrorHandlerModel.ErrorType;
import dev.ampoule.processor.model.ErrorHandlerModel.ErrorType.Access;
import dev.ampoule.processor.model.HttpStatuses;
import dev.ampoule.processor.model.ParamModel;
import dev.ampoule.processor.model.type.SourceRef;
import dev.ampoule.processor.model.type.TypeRef;
import dev.ampoule.processor.scan.AnnotationReader.Placed;
import dev.ampoule.processor.scan.ParameterReader.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads the methods that turn errors into responses. */
final class ErrorHandlerReader {

  private final TypeReader types;
  private final ParameterReader parameters;
  private final ReturnReader returns;

  ErrorHandlerReader(Questions questions) {
    this.types = new TypeReader(questions);
    this.parameters = new ParameterReader(questions);
    this.returns = new ReturnReader(questions);
  }

  static boolean isErrorHandler(Element element) {
    return AnnotationReader.has(element, ErrorHandler.class.getName());
  }

  /** The error handler that a method is, if it is annotated as one. */
  Optional<ErrorHandlerModel> read(Method method, ConstantNames names, Findings findings) {
    return AnnotationReader.find(method.element(), ErrorHandler.class, method.ref(), findings)
        .map(annotation -> handler(annotation, method, names, findings));
  }

  private ErrorHandlerModel handler(
      AnnotationReader annotation, Method method, ConstantNames names, Findings findings) {
    List<ParamModel> params = parameters.read(method, Role.ERROR_HANDLER, Set.of(), findings);
    List<Integer> statuses = annotation.integers("value");
    List<ErrorType> errors = new ArrayList<>();
    for (Placed<TypeMirror> type : annotation.types("type")) {
      errors.add(error(type.value(), type.ref(), findings));
    }
    if (statuses.isEmpty() && errors.isEmpty() && !annotation.has("type")) {
      for (int i = 0; i < params.size(); i++) {
        if (params.get(i).source() == ParamModel.Source.ERROR) {
          TypeMirror type = method.type().getParameterTypes().get(i);
          errors.add(error(type, params.get(i).ref(), findings));
        }
      }
    }
    return new ErrorHandlerModel(
        method.name(),
        statuses,
        errors,
        annotation.constant("scope").equals("APP"),
        params,
        returns.read(method, findings),
        names.next(method.name()),
        method.traits(),
        method.ref());
  }

  private ErrorType error(TypeMirror type, SourceRef by, Findings findings) {
    TypeRef ref = types.read(type, by, findings).erased();
    List<TypeRef> above = new ArrayList<>();
    Optional<TypeElement> superclass = superclass(type);
    while (superclass.isPresent()) {
      above.add(types.read(superclass.get()));
      superclass = superclass(superclass.get().asType());
    }
    int status = status(ref);
    for (int i = 0; status == 0 && i < above.size(); i++) {
      status = status(above.get(i));
    }
    return new ErrorType(ref, above, status, access(type));
  }

  private static Access access(TypeMirror type) {
    Access access = Access.PUBLIC;
    Element element = type instanceof DeclaredType declared ? declared.asElement() : null;
    for (; element instanceof TypeElement; element = element.getEnclosingElement()) {
      if (element.getModifiers().contains(Modifier.PRIVATE)) {
        return Access.PRIVATE;
      }
      if (!element.getModifiers().contains(Modifier.PUBLIC)) {
        access = Access.PACKAGE;
      }
    }
    return access;
  }

  /** The superclass up to {@code Throwable}. */
  private static Optional<TypeElement> superclass(TypeMirror type) {
    return type instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement element
            && element.getSuperclass() instanceof DeclaredType above
            && above.asElement() instanceof TypeElement superclass
            && !superclass.getQualifiedName().contentEquals("java.lang.Object")
        ? Optional.of(superclass)
        : Optional.empty();
  }

  private static int status(TypeRef type) {
    return type.packageName().equals("dev.ampoule.http")
        ? HttpStatuses.BY_NAME.getOrDefault(type.simpleNames().getFirst(), 0)
        : 0;
  }
}
