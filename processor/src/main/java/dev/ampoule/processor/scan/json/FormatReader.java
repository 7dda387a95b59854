package dev.ampoule.processor.scan.json;

import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.model.json.Format;
import dev.ampoule.processor.model.json.JsonType;
import dev.ampoule.processor.model.json.JsonType.Single;
import dev.ampoule.processor.model.type.TypeRef;
import dev.ampoule.processor.scan.AnnotationReader;
import dev.ampoule.processor.scan.Findings;
import dev.ampoule.processor.scan.Questions;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Applies {@code @JsonFormat} of a property to its values, or to the values in its containers. */
final class FormatReader {

  private final Questions questions;

  FormatReader(Questions questions) {
    this.questions = questions;
  }

  /** The type as the annotation formats it. */
  JsonType read(JsonType type, Draft draft, Findings findings) {
    return read(type, draft.find(Jackson.FORMAT, findings), findings);
  }

  /** The type as an annotation formats it, if there is one. */
  JsonType read(JsonType type, Optional<AnnotationReader> annotation, Findings findings) {
    AnnotationReader format = annotation.orElse(null);
    if (format == null || type instanceof JsonType.Unsupported) {
      return type;
    }
    FormatRequest request = new FormatRequest(format);
    JsonType formatted = apply(type, request);
    request.report(type.type(), findings);
    return formatted == null ? type : formatted;
  }

  /** Reports the annotation of a member that databind does not look for it on. */
  static void refuse(AnnotationReader format, String member, String why, Findings findings) {
    findings
        .diagnostics()
        .report(Code.JACKSON_ANNOTATION, "@JsonFormat is not honoured on \"%s\".", member)
        .why("%s", why)
        .fix("remove it, or put it on the properties whose values it is meant for.")
        .at(format.ref());
  }

  private @Nullable JsonType apply(JsonType type, FormatRequest request) {
    return switch (type) {
      case JsonType.Collected list -> {
        Single single = request.single();
        JsonType inner = held(list.element(), request, "ARRAY");
        yield inner == null
            ? null
            : new JsonType.Collected(
                list.type(), list.implementation(), list.immutable(), inner, single);
      }
      case JsonType.ArrayOf array -> {
        Single single = request.single();
        boolean primitive = array.element().type().kind() == TypeRef.Kind.PRIMITIVE;
        JsonType inner =
            primitive
                ? unchanged(array.element(), request, "ARRAY")
                : held(array.element(), request, "ARRAY");
        yield inner == null ? null : new JsonType.ArrayOf(array.type(), inner, single);
      }
      case JsonType.Mapped map -> {
        request.sortsEntries();
        JsonType inner = held(map.value(), request, "OBJECT");
        yield inner == null
            ? null
            : new JsonType.Mapped(
                map.type(), map.implementation(), map.immutable(), map.key(), inner, map.entries());
      }
      case JsonType.Maybe maybe when maybe.type().arguments().isEmpty() ->
          request.is("STRING", "BOOLEAN") ? request.refuseShape() : number(maybe, request);
      case JsonType.Maybe maybe -> {
        JsonType inner =
            maybe.value() instanceof JsonType.Coded coded
                ? coded(coded, true, request)
                : apply(maybe.value(), request);
        yield inner == null ? null : new JsonType.Maybe(maybe.type(), inner);
      }
      case JsonType.Standard standard ->
          standard.type().packageName().equals(TimeFormats.PACKAGE)
              ? TimeFormats.of(standard, request)
              : standard(standard, request);
      case JsonType.Primitive primitive -> primitive(primitive, request);
      case JsonType.Text _ -> request.isText() ? type : request.refuseShape();
      case JsonType.Coded coded -> coded(coded, coded.type().nullable(), request);
      default -> unchanged(type, request);
    };
  }

  private @Nullable JsonType coded(JsonType.Coded type, boolean nullable, FormatRequest request) {
    TypeElement element = questions.elements().getTypeElement(type.type().qualifiedName());
    if (EnumFormats.isEnum(element)) {
      return EnumFormats.of(type, element, nullable, request);
    }
    if (Values.passFormats(element)) {
      request.pass();
      return type;
    }
    return ObjectFormats.isObject(element) && ObjectFormats.isForm(request)
        ? type
        : unchanged(type, request);
  }

  /** What a container holds; its own shape is no news. */
  private @Nullable JsonType held(JsonType type, FormatRequest request, String own) {
    JsonType inner = apply(type, request);
    if (inner == null && request.is(own)) {
      request.retract();
      return type;
    }
    return inner;
  }

  private static @Nullable JsonType unchanged(
      JsonType type, FormatRequest request, String... shapes) {
    return request.isNatural() || request.is(shapes) ? type : request.refuseShape();
  }

  private static @Nullable JsonType standard(JsonType.Standard type, FormatRequest request) {
    return switch (type.constant()) {
      case "BIG_INTEGER", "BIG_DECIMAL" -> number(type, request);
      case "UUID" -> request.is("BINARY") ? form(type, new Format.Bytes()) : text(type, request);
      case JdkTypes.BYTES -> request.is("BINARY") ? type : text(type, request);
      default -> text(type, request);
    };
  }

  private static @Nullable JsonType text(JsonType type, FormatRequest request) {
    return request.isText() ? type : request.refuseShape();
  }

  private static @Nullable JsonType primitive(JsonType.Primitive type, FormatRequest request) {
    return switch (type.keyword()) {
      case "char" -> text(type, request);
      case "boolean" -> {
        if (request.isNumber()) {
          yield form(type, new Format.Digit());
        }
        yield request.is("STRING")
            ? form(type, new Format.Quoted())
            : unchanged(type, request, "SCALAR", "BOOLEAN");
      }
      default -> number(type, request);
    };
  }

  private static @Nullable JsonType number(JsonType type, FormatRequest request) {
    if (request.is("STRING")) {
      return form(type, new Format.Quoted());
    }
    String same = isInteger(type) ? "NUMBER_INT" : "NUMBER_FLOAT";
    return unchanged(type, request, "SCALAR", "NUMBER", same);
  }

  private static boolean isInteger(JsonType type) {
    return switch (type) {
      case JsonType.Primitive(var _, String keyword) ->
          !keyword.equals("float") && !keyword.equals("double");
      case JsonType.Maybe maybe -> isInteger(maybe.value());
      default -> type.type().is("java.math.BigInteger");
    };
  }

  private static JsonType form(JsonType type, Format format) {
    JsonType usual =
        switch (type) {
          case JsonType.Primitive(var use, String keyword) ->
              new JsonType.Primitive(use.erased(), keyword);
          case JsonType.Standard(var use, String constant) ->
              new JsonType.Standard(use.erased(), constant);
          default -> type;
        };
    return new JsonType.Formatted(type.type(), usual, format);
  }
}
