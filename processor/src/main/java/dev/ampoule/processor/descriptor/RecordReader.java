package dev.ampoule.processor.descriptor;

import dev.ampoule.processor.model.type.SourceRef;
import dev.ampoule.processor.model.type.TypeRef;
import dev.ampoule.processor.path.PathSyntaxException;
import dev.ampoule.processor.path.PathTemplate;
import dev.ampoule.processor.path.PathTemplateParser;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds records from what {@link TextReader} reads. */
final class RecordReader {

  Object read(Object value, Type declared) throws DescriptorException {
    if (declared instanceof ParameterizedType generic) {
      return container(value, generic);
    }
    Class<?> type = (Class<?>) declared;
    if (type == TypeRef.class) {
      return TypeText.read((String) value);
    }
    if (type == SourceRef.class) {
      return RefText.read((String) value);
    }
    if (type.isEnum()) {
      return constant(value, type);
    }
    return value instanceof Map<?, ?> map ? entry(map, concrete(type, map)) : value;
  }

  private Object entry(Map<?, ?> values, Class<?> type) throws DescriptorException {
    if (!type.isRecord()) {
      throw new DescriptorException("a record in the place of " + type.getSimpleName());
    }
    List<@Nullable Object> components = new ArrayList<>();
    int known = values.containsKey(RecordWriter.TYPE) ? 1 : 0;
    for (RecordComponent component : type.getRecordComponents()) {
      Object value = values.get(component.getName());
      known += value == null ? 0 : 1;
      components.add(
          value == null ? absent(component, values) : read(value, component.getGenericType()));
    }
    if (known < values.size()) {
      throw new DescriptorException("unknown components of " + type.getSimpleName());
    }
    return Records.create(type, components);
  }

  private Object container(Object value, ParameterizedType type) throws DescriptorException {
    if (value instanceof Map<?, ?> map) {
      return map;
    }
    if (!(value instanceof List<?> elements)) {
      throw new DescriptorException("no list for " + type);
    }
    List<Object> read = new ArrayList<>();
    for (Object element : elements) {
      read.add(read(element, type.getActualTypeArguments()[0]));
    }
    return type.getRawType() == List.class ? read : new LinkedHashSet<>(read);
  }

  private static @Nullable Object absent(RecordComponent component, Map<?, ?> values)
      throws DescriptorException {
    Class<?> type = component.getType();
    if (type == PathTemplate.class) {
      return template(String.valueOf(values.get("rule")));
    }
    if (type == boolean.class) {
      return false;
    }
    if (type == int.class) {
      return 0;
    }
    if (type == String.class) {
      return Records.isNullable(component) ? null : "";
    }
    if (type == Map.class) {
      return Map.of();
    }
    if (type == List.class) {
      return List.of();
    }
    return type == Set.class ? Set.of() : null;
  }

  private static Class<?> concrete(Class<?> type, Map<?, ?> values) throws DescriptorException {
    if (!type.isInterface()) {
      return type;
    }
    Object name = values.get(RecordWriter.TYPE);
    return Arrays.stream(type.getPermittedSubclasses())
        .filter(c -> c.getSimpleName().equals(name))
        .findFirst()
        .orElseThrow(() -> new DescriptorException("no " + type.getSimpleName() + " " + name));
  }

  private static Object constant(Object name, Class<?> type) throws DescriptorException {
    return Arrays.stream(type.getEnumConstants())
        .filter(c -> ((Enum<?>) c).name().equals(name))
        .findFirst()
        .orElseThrow(() -> new DescriptorException("no " + type.getSimpleName() + " " + name));
  }

  private static PathTemplate template(String rule) throws DescriptorException {
    try {
      return PathTemplateParser.parse(rule);
    } catch (PathSyntaxException e) {
      throw new DescriptorException("malformed rule " + rule, e);
    }
  }
}
