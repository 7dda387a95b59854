package dev.ampoule.processor.scan;

import dev.ampoule.processor.model.ReturnModel;
import dev.ampoule.processor.model.ReturnModel.Kind;
import dev.ampoule.processor.model.json.JsonType;
import dev.ampoule.processor.model.type.SourceRef;
import dev.ampoule.processor.model.type.TypeRef;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** Reads what a method returns, and what becomes of it. */
final class ReturnReader {

  private static final List<String> FUTURES =
      List.of(
          "java.util.concurrent.Future",
          "java.util.concurrent.CompletionStage",
          "java.util.concurrent.Flow.Publisher",
          "org.reactivestreams.Publisher");

  private final Questions questions;
  private final TypeReader types;

  ReturnReader(Questions questions) {
    this.questions = questions;
    this.types = new TypeReader(questions);
  }

  /** Reads the return type of a method. */
  ReturnModel read(Method method, Findings findings) {
    TypeMirror type = method.type().getReturnType();
    SourceRef by = method.ref();
    TypeRef declared = types.read(type, by, findings);
    if (TypeReader.isNullable(method.element())) {
      declared = declared.asNullable();
    }
    boolean optional = declared.is("java.util.Optional") && declared.arguments().size() == 1;
    TypeMirror inner = optional ? ((DeclaredType) type).getTypeArguments().getFirst() : type;
    TypeRef innerRef = optional ? declared.arguments().getFirst() : declared;
    if (inner instanceof WildcardType wildcard
        && wildcard.getExtendsBound() != null
        && innerRef.component() != null) {
      inner = wildcard.getExtendsBound();
      innerRef = innerRef.component();
    }
    Kind kind = kind(inner, innerRef);
    return new ReturnModel(declared, kind, optional, json(inner, kind, by, findings));
  }

  /** How the value, or each one of a stream, is written; null if it is no JSON. */
  private @Nullable JsonType json(TypeMirror type, Kind kind, SourceRef by, Findings findings) {
    return switch (kind) {
      case JSON -> questions.json().read(type, types.read(type, by, findings), by, findings);
      case JSON_RESPONSE -> json(argument(type), Kind.JSON, by, findings);
      case JSON_STREAM -> json(argument(stream(type)), Kind.JSON, by, findings);
      case JSON_STREAM_RESPONSE -> json(argument(stream(argument(type))), Kind.JSON, by, findings);
      default -> null;
    };
  }

  private static TypeMirror argument(TypeMirror type) {
    return ((DeclaredType) type).getTypeArguments().getFirst();
  }

  private TypeMirror stream(TypeMirror type) {
    DeclaredType stream = questions.asSuper(type, "java.util.stream.Stream");
    return stream == null ? type : stream;
  }

  private Kind kind(TypeMirror type, TypeRef ref) {
    return switch (type.getKind()) {
      case VOID -> Kind.NOTHING;
      case BOOLEAN, BYTE, SHORT, INT, LONG, CHAR, FLOAT, DOUBLE -> Kind.JSON;
      case ARRAY ->
          ((ArrayType) type).getComponentType().getKind() == TypeKind.BYTE ? Kind.BYTES : Kind.JSON;
      case DECLARED -> declared((DeclaredType) type, ref);
      default -> Kind.UNSUPPORTED;
    };
  }

  private Kind declared(DeclaredType type, TypeRef ref) {
    if (ref.is("java.lang.String")) {
      return Kind.TEXT;
    }
    if (ref.is(Names.JSON_RESPONSE)) {
      return isRaw(type) ? Kind.UNSUPPORTED : jsonResponse(type);
    }
    if (questions.isSubtype(type, Names.RESPONSE)) {
      return Kind.RESPONSE;
    }
    if (ref.is(Names.URL)) {
      return Kind.REDIRECT;
    }
    if (questions.isSubtype(type, "java.nio.file.Path")) {
      return Kind.FILE;
    }
    if (questions.isSubtype(type, "java.io.InputStream")) {
      return Kind.INPUT_STREAM;
    }
    if (questions.isSubtype(type, Names.STREAMING_BODY)) {
      return Kind.STREAMING_BODY;
    }
    if (FUTURES.stream().anyMatch(future -> questions.isSubtype(type, future))) {
      return Kind.FUTURE;
    }
    return collection(type, ref);
  }

  private Kind jsonResponse(DeclaredType type) {
    return questions.isSubtype(type.getTypeArguments().getFirst(), "java.util.stream.Stream")
        ? Kind.JSON_STREAM_RESPONSE
        : Kind.JSON_RESPONSE;
  }

  private Kind collection(DeclaredType type, TypeRef ref) {
    if (isRaw(type)) {
      return Kind.UNSUPPORTED;
    }
    DeclaredType stream = questions.asSuper(type, "java.util.stream.Stream");
    if (stream != null) {
      return ofStrings(stream) ? Kind.TEXT_STREAM : Kind.JSON_STREAM;
    }
    DeclaredType iterator = questions.asSuper(type, "java.util.Iterator");
    if (iterator != null) {
      return ofStrings(iterator) ? Kind.TEXT_ITERATOR : Kind.UNSUPPORTED;
    }
    return ref.is("java.lang.Object") || ref.is("java.lang.Void") || ref.is("java.util.Optional")
        ? Kind.UNSUPPORTED
        : Kind.JSON;
  }

  private static boolean ofStrings(DeclaredType type) {
    return type.getTypeArguments().size() == 1
        && type.getTypeArguments().getFirst() instanceof DeclaredType element
        && ((TypeElement) element.asElement()).getQualifiedName().contentEquals("java.lang.String");
  }

  private static boolean isRaw(DeclaredType type) {
    return type.getTypeArguments().isEmpty()
        && !((TypeElement) type.asElement()).getTypeParameters().isEmpty();
  }
}
