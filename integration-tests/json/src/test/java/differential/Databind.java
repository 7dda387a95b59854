package differential;

import differential.corpus.EnumShapes;
import differential.corpus.FormatValues;
import differential.corpus.Formats;
import differential.corpus.Namings;
import differential.corpus.TimeShapes;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.PropertyNamingStrategy;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Databind as strict as it can be told to be, and with what {@code docs/jackson.md} lists as
 * differences set to our side: order of properties, names of enums, zones of dates.
 */
final class Databind {

  /** Types with forms that databind takes for coercions. */
  private static final Set<Class<?>> SHAPES =
      Set.of(TimeShapes.class, EnumShapes.class, FormatValues.class);

  private final JsonMapper mapper;

  Databind(Class<?> type) {
    JsonMapper.Builder builder =
        JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(EnumFeature.WRITE_ENUMS_USING_TO_STRING)
            .disable(EnumFeature.READ_ENUMS_USING_TO_STRING)
            .enable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_USING_DEFAULT_VALUE)
            .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION);
    if (!SHAPES.contains(type.getEnclosingClass()) && type != Formats.Quoted.class) {
      builder.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS);
    }
    if (type.getEnclosingClass() == Namings.class) {
      builder.propertyNamingStrategy(naming(type.getSimpleName()));
    }
    this.mapper = builder.build();
  }

  private static PropertyNamingStrategy naming(String record) {
    return switch (record) {
      case "Snake" -> PropertyNamingStrategies.SNAKE_CASE;
      case "UpperSnake" -> PropertyNamingStrategies.UPPER_SNAKE_CASE;
      case "Kebab" -> PropertyNamingStrategies.KEBAB_CASE;
      case "Dotted" -> PropertyNamingStrategies.LOWER_DOT_CASE;
      case "UpperCamel" -> PropertyNamingStrategies.UPPER_CAMEL_CASE;
      default -> PropertyNamingStrategies.LOWER_CASE;
    };
  }

  byte[] write(Object value) {
    return mapper.writeValueAsBytes(value);
  }

  /** The value as one of a type that it may extend: its variants may have other names there. */
  byte[] write(Object value, Class<?> type) {
    return mapper.writerFor(type).writeValueAsBytes(value);
  }

  /** The value; null if databind refuses the document. */
  @Nullable Object read(byte[] document, Class<?> type) {
    try {
      return mapper.readValue(document, type);
    } catch (JacksonException e) {
      return null;
    }
  }

  JsonNode tree(byte[] document) {
    return mapper.readTree(document);
  }

  byte[] bytes(JsonNode tree) {
    return mapper.writeValueAsBytes(tree);
  }
}
