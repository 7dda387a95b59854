package dev.ampoule.processor.scan.json;

import dev.ampoule.processor.model.json.Format;
import dev.ampoule.processor.model.json.JsonType;
import dev.ampoule.processor.scan.AnnotationReader;
import dev.ampoule.processor.scan.Findings;
import dev.ampoule.processor.scan.Questions;
import javax.lang.model.element.TypeElement;

/** {@code @JsonFormat} on properties whose types are written as values of other types. */
final class ValueFormats {

  private final Questions questions;

  ValueFormats(Questions questions) {
    this.questions = questions;
  }

  /**
   * The type that is read where a property formats the value.
   *
   * @param given what is written, as it is formatted
   * @param taken what the creator takes
   * @param format the annotation of the property
   */
  JsonType taken(
      TypeElement type,
      JsonType given,
      JsonType taken,
      AnnotationReader format,
      Findings findings) {
    if (!given.type().equals(taken.type())) {
      return taken; // the creator reads the form by itself
    }
    if (!isRead(given) || !format.constants("with").isEmpty()) {
      FormatReader.refuse(
          format,
          type.getSimpleName().toString(),
          "databind knows it in writing the value alone, and not in reading it again.",
          findings);
    }
    return given;
  }

  /** Whether databind reads what it writes, without knowing the format. */
  private boolean isRead(JsonType type) {
    return switch (type) {
      case JsonType.Collected list -> isRead(list.element());
      case JsonType.ArrayOf array -> isRead(array.element());
      case JsonType.Mapped map -> isRead(map.value());
      case JsonType.Maybe maybe -> isRead(maybe.value());
      case JsonType.Formatted formatted ->
          formatted.format() instanceof Format.Quoted || formatted.format() instanceof Format.Digit;
      case JsonType.Coded coded when !coded.codec().isOwn() -> {
        TypeElement held = questions.elements().getTypeElement(coded.type().qualifiedName());
        yield EnumFormats.isEnum(held) || Values.passFormats(held);
      }
      default -> true;
    };
  }
}
