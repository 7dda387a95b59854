package compared;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.validation.Constraints;
import dev.ampoule.validation.ValidationSettings;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.reflect.RecordComponent;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Hibernate Validator as the judge of the generated checks. */
final class Peer {

  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-02-28T10:15:30Z"), ZoneOffset.UTC);

  private static final Validator HIBERNATE =
      Validation.byDefaultProvider()
          .configure()
          .clockProvider(() -> CLOCK)
          .messageInterpolator(
              new ParameterMessageInterpolator(Set.of(Locale.ENGLISH), Locale.ENGLISH, false))
          .buildValidatorFactory()
          .getValidator();

  private Peer() {}

  /** Both say the same about a value: where, which constraint, and the message. */
  static <T> void assertSame(T value, Constraints<T> generated) {
    List<String> ours =
        generated.validate(value, ValidationSettings.DEFAULT.withClock(CLOCK)).stream()
            .map(v -> v.pointer() + " " + v.code() + ": " + v.message())
            .sorted()
            .toList();

    assertThat(ours).as(() -> show(value)).isEqualTo(theirs(value));
  }

  private static List<String> theirs(Object value) {
    return HIBERNATE.validate(value).stream()
        .map(v -> pointer(v.getPropertyPath()) + " " + code(v) + ": " + message(v))
        .sorted()
        .toList();
  }

  private static String code(ConstraintViolation<?> violation) {
    return violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
  }

  /** The texts of bounds are expressions there, which need a library to be evaluated. */
  private static String message(ConstraintViolation<?> violation) {
    boolean inclusive =
        !Boolean.FALSE.equals(violation.getConstraintDescriptor().getAttributes().get("inclusive"));
    return violation
        .getMessage()
        .replace("${inclusive == true ? 'or equal to ' : ''}", inclusive ? "or equal to " : "");
  }

  private static String pointer(Path path) {
    StringBuilder pointer = new StringBuilder();
    for (Path.Node node : path) {
      if (node.getIndex() != null) {
        pointer.append('/').append(node.getIndex());
      } else if (node.getKey() != null) {
        pointer.append('/').append(node.getKey());
      }
      if (!node.getName().startsWith("<")) {
        pointer.append('/').append(node.getName());
      }
    }
    return pointer.toString();
  }

  /** A record whose components are what a function says for their types. */
  static <T extends Record> T filled(Class<T> type, Function<RecordComponent, Object> values) {
    RecordComponent[] components = type.getRecordComponents();
    try {
      return type.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new))
          .newInstance(Arrays.stream(components).map(values).toArray());
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private static String show(Object value) {
    String text = String.valueOf(value);
    return text.length() > 300 ? text.substring(0, 300) + "…" : text;
  }
}
