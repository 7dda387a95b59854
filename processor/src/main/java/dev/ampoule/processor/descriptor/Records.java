package dev.ampoule.processor.descriptor;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the model's records apart and builds them, so that the codec need not name each. */
final class Records {

  static @Nullable Object get(Record value, RecordComponent component) {
    try {
      return component.getAccessor().invoke(value);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("cannot read " + component, e);
    }
  }

  /** Whether null is a value of the component. */
  static boolean isNullable(RecordComponent component) {
    return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  static Object create(Class<?> type, List<@Nullable Object> components)
      throws DescriptorException {
    Class<?>[] types =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      return constructor.newInstance(components.toArray());
    } catch (ReflectiveOperationException | IllegalArgumentException e) {
      throw new DescriptorException("no " + type.getSimpleName(), e);
    }
  }

  private Records() {}
}
