package dev.ampoule.processor.scan;

import dev.ampoule.processor.model.constraint.Form;
import java.util.List;
import java.util.Map;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/** Finds what values of a type are, for the constraints on them. */
final class FormReader {

  /** In this order: the first supertype decides. */
  private static final List<Map.Entry<String, Form>> SUPERTYPES =
      List.of(
          Map.entry("java.lang.CharSequence", Form.TEXT),
          Map.entry("java.lang.Boolean", Form.BOOLEAN),
          Map.entry("java.lang.Byte", Form.INTEGER),
          Map.entry("java.lang.Short", Form.INTEGER),
          Map.entry("java.lang.Integer", Form.INTEGER),
          Map.entry("java.lang.Long", Form.INTEGER),
          Map.entry("java.lang.Float", Form.FLOATING),
          Map.entry("java.lang.Double", Form.FLOATING),
          Map.entry("java.lang.Number", Form.NUMBER),
          Map.entry("java.util.Collection", Form.COLLECTION),
          Map.entry("java.lang.Iterable", Form.ITERABLE),
          Map.entry("java.util.Map", Form.MAP),
          Map.entry("java.util.Optional", Form.OPTIONAL),
          Map.entry("java.util.OptionalInt", Form.OPTIONAL),
          Map.entry("java.util.OptionalLong", Form.OPTIONAL),
          Map.entry("java.util.OptionalDouble", Form.OPTIONAL),
          Map.entry("java.time.Instant", Form.TIME),
          Map.entry("java.time.LocalDateTime", Form.TIME),
          Map.entry("java.time.LocalTime", Form.TIME),
          Map.entry("java.time.OffsetDateTime", Form.TIME),
          Map.entry("java.time.OffsetTime", Form.TIME),
          Map.entry("java.time.ZonedDateTime", Form.TIME),
          Map.entry("java.time.Year", Form.TIME),
          Map.entry("java.time.YearMonth", Form.TIME),
          Map.entry("java.time.MonthDay", Form.TIME),
          Map.entry("java.time.chrono.ChronoLocalDate", Form.TIME),
          Map.entry("java.util.Date", Form.TIME),
          Map.entry("java.util.Calendar", Form.TIME));

  private final Questions questions;

  FormReader(Questions questions) {
    this.questions = questions;
  }

  Form read(TypeMirror type) {
    return switch (type.getKind()) {
      case BOOLEAN -> Form.BOOLEAN;
      case BYTE, SHORT, INT, LONG -> Form.INTEGER;
      case FLOAT, DOUBLE -> Form.FLOATING;
      case ARRAY -> Form.ARRAY;
      case DECLARED ->
          SUPERTYPES.stream()
              .filter(e -> questions.isSubtype(type, e.getKey()))
              .map(Map.Entry::getValue)
              .findFirst()
              .orElse(Form.OTHER);
      default -> Form.OTHER;
    };
  }

  /** The type of a variable that takes what is of a type: a wildcard's bound, or {@code Object}. */
  TypeMirror variable(TypeMirror type) {
    TypeMirror bound =
        switch (type.getKind()) {
          case WILDCARD -> ((WildcardType) type).getExtendsBound();
          case TYPEVAR -> ((TypeVariable) type).getUpperBound();
          default -> type;
        };
    if (bound == null) {
      return questions.elements().getTypeElement("java.lang.Object").asType();
    }
    if (bound.getKind() == TypeKind.INTERSECTION) {
      return questions.types().directSupertypes(bound).getFirst();
    }
    boolean plain = type.getKind() != TypeKind.WILDCARD && type.getKind() != TypeKind.TYPEVAR;
    return plain ? type : variable(bound);
  }
}
