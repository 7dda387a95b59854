package dev.ampoule.processor.descriptor;

import dev.ampoule.processor.model.type.SourceRef;
import dev.ampoule.processor.model.type.TypeRef;
import dev.ampoule.processor.path.PathTemplate;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;

/**
 * Writes records as JSON with single quotes, which Java need not escape: a component by its name,
 * one of a sealed interface with its type's name first; types and places are one word each. What is
 * null, empty, false or 0 is left out, and so is a parsed rule, which stands beside its text.
 */
final class RecordWriter {

  /** The key of a record's type where the declared type is an interface. */
  static final String TYPE = "is";

  private final StringBuilder text = new StringBuilder();

  String write(Record value) {
    value(value, value.getClass());
    return text.toString();
  }

  private void value(Object value, Type declared) {
    switch (value) {
      case TypeRef type -> string(TypeText.write(type));
      case SourceRef ref -> string(RefText.write(ref));
      case Record entry -> entry(entry, declared);
      case Map<?, ?> map -> map(map);
      case Collection<?> collection -> array(collection, (ParameterizedType) declared);
      case Boolean flag -> text.append(flag);
      case Number number -> text.append(number);
      default -> string(value.toString());
    }
  }

  private void entry(Record value, Type declared) {
    text.append('{');
    String separator = "";
    if (declared instanceof Class<?> type && type.isInterface()) {
      string(TYPE);
      text.append(':');
      string(value.getClass().getSimpleName());
      separator = ",";
    }
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      Object part = Records.get(value, component);
      if (part != null && !isDefault(part, component)) {
        text.append(separator);
        string(component.getName());
        text.append(':');
        value(part, component.getGenericType());
        separator = ",";
      }
    }
    text.append('}');
  }

  private void map(Map<?, ?> map) {
    text.append('{');
    String separator = "";
    for (Map.Entry<?, ?> e : map.entrySet()) {
      text.append(separator);
      string((String) e.getKey());
      text.append(':');
      string((String) e.getValue());
      separator = ",";
    }
    text.append('}');
  }

  private void array(Collection<?> values, ParameterizedType declared) {
    Type elements = declared.getActualTypeArguments()[0];
    text.append('[');
    for (Iterator<?> i = values.iterator(); i.hasNext(); ) {
      value(i.next(), elements);
      text.append(i.hasNext() ? "," : "");
    }
    text.append(']');
  }

  private void string(String value) {
    text.append('\'');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '\'' -> text.append("\\'");
        case '\\' -> text.append("\\\\");
        case '\n' -> text.append("\\n");
        default -> text.append(c);
      }
    }
    text.append('\'');
  }

  /** Whether it is what the reader puts in the place of a component that is missing. */
  private static boolean isDefault(Object value, RecordComponent component) {
    boolean primitive = component.getType().isPrimitive();
    return switch (value) {
      case PathTemplate _ -> true;
      case Boolean flag -> primitive && !flag;
      case Integer number -> primitive && number == 0;
      case String word -> word.isEmpty() && !Records.isNullable(component);
      case Collection<?> c -> c.isEmpty();
      case Map<?, ?> m -> m.isEmpty();
      default -> false;
    };
  }
}
