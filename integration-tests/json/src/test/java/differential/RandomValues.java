package differential;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes random values of the corpus' types, the same ones for the same seed. */
final class RandomValues {

  private static final int DEEPEST = 5;

  private final Random random;
  private final RandomScalars scalars;
  private final RandomContainers containers;

  RandomValues(long seed) {
    this.random = new Random(seed);
    this.scalars = new RandomScalars(random);
    this.containers = new RandomContainers(random);
  }

  /** A value of a class that is not generic. */
  Object of(Class<?> type) {
    return object(type, Map.of(), 0);
  }

  private @Nullable Object value(
      AnnotatedType type, Map<TypeVariable<?>, AnnotatedType> variables, int depth) {
    boolean nullable = type.isAnnotationPresent(Nullable.class);
    if (nullable && (depth > DEEPEST || random.nextInt(3) == 0)) {
      return null;
    }
    return switch (type) {
      case AnnotatedArrayType array -> array(array, variables, depth);
      case AnnotatedWildcardType wildcard ->
          value(wildcard.getAnnotatedUpperBounds()[0], variables, depth);
      case AnnotatedParameterizedType generic -> generic(generic, variables, depth);
      default ->
          type.getType() instanceof TypeVariable<?> variable
              ? value(argument(variable, variables), Map.of(), depth)
              : object((Class<?>) type.getType(), variables, depth);
    };
  }

  private Object array(
      AnnotatedArrayType type, Map<TypeVariable<?>, AnnotatedType> variables, int depth) {
    AnnotatedType component = type.getAnnotatedGenericComponentType();
    if (component.getType() == byte.class) {
      return scalars.bytes();
    }
    Class<?> raw =
        component.getType() instanceof ParameterizedType generic
            ? (Class<?>) generic.getRawType()
            : (Class<?>) component.getType();
    Object array = Array.newInstance(raw, size(depth));
    for (int i = 0; i < Array.getLength(array); i++) {
      Array.set(array, i, value(component, variables, depth + 1));
    }
    return array;
  }

  private Object generic(
      AnnotatedParameterizedType type, Map<TypeVariable<?>, AnnotatedType> outer, int depth) {
    Class<?> raw = (Class<?>) ((ParameterizedType) type.getType()).getRawType();
    AnnotatedType[] arguments = type.getAnnotatedActualTypeArguments();
    if (!RandomContainers.isContainer(raw)) {
      Map<TypeVariable<?>, AnnotatedType> variables = new HashMap<>();
      for (int i = 0; i < arguments.length; i++) {
        variables.put(raw.getTypeParameters()[i], resolved(arguments[i], outer));
      }
      return object(raw, variables, depth);
    }
    return containers.of(raw, size(depth), i -> value(arguments[i], outer, depth + 1));
  }

  private static AnnotatedType argument(
      TypeVariable<?> variable, Map<TypeVariable<?>, AnnotatedType> variables) {
    return Objects.requireNonNull(variables.get(variable), variable::getName);
  }

  private static AnnotatedType resolved(
      AnnotatedType type, Map<TypeVariable<?>, AnnotatedType> variables) {
    return type.getType() instanceof TypeVariable<?> variable
        ? argument(variable, variables)
        : type;
  }

  private Object object(Class<?> type, Map<TypeVariable<?>, AnnotatedType> variables, int depth) {
    Object scalar = scalars.of(type);
    if (scalar != null) {
      return scalar;
    }
    Object optional = containers.optional(type);
    if (optional != null) {
      return optional;
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
    }
    List<Class<?>> variants = variants(type);
    boolean isVariant = !Modifier.isAbstract(type.getModifiers());
    int chosen = variants.isEmpty() ? 0 : random.nextInt(variants.size() + (isVariant ? 1 : 0));
    if (chosen < variants.size()) {
      Class<?> variant = variants.get(chosen);
      return object(variant, below(type, variant, variables), depth);
    }
    try {
      Object made = make(type, variables, depth);
      for (Class<?> c = type; c != Object.class && !type.isRecord(); c = c.getSuperclass()) {
        set(c, made, c == type ? variables : above(type), depth);
      }
      return made;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("no value of " + type, e);
    }
  }

  private Object make(Class<?> type, Map<TypeVariable<?>, AnnotatedType> variables, int depth)
      throws ReflectiveOperationException {
    Executable creator = creator(type);
    creator.setAccessible(true);
    AnnotatedType[] types =
        type.isRecord() && creator instanceof Constructor<?>
            ? Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getAnnotatedType)
                .toArray(AnnotatedType[]::new)
            : creator.getAnnotatedParameterTypes();
    Object[] arguments = Arrays.stream(types).map(t -> value(t, variables, depth + 1)).toArray();
    return creator instanceof Constructor<?> constructor
        ? constructor.newInstance(arguments)
        : ((Method) creator).invoke(null, arguments);
  }

  private static Executable creator(Class<?> type) {
    return Stream.concat(
            Arrays.stream(type.getDeclaredConstructors()), Arrays.stream(type.getDeclaredMethods()))
        .filter(e -> e.isAnnotationPresent(JsonCreator.class))
        .findFirst()
        .orElseGet(
            () ->
                Arrays.stream(type.getDeclaredConstructors())
                    .max(Comparator.comparingInt(Executable::getParameterCount))
                    .orElseThrow());
  }

  /** Sets public fields and calls setters that the class declares. */
  private void set(
      Class<?> declaring, Object made, Map<TypeVariable<?>, AnnotatedType> variables, int depth)
      throws ReflectiveOperationException {
    for (Field field : declaring.getDeclaredFields()) {
      int modifiers = field.getModifiers();
      if (Modifier.isPublic(modifiers)
          && !Modifier.isStatic(modifiers)
          && !Modifier.isFinal(modifiers)
          && !isLeft(declaring)) {
        field.set(made, value(field.getAnnotatedType(), variables, depth + 1));
      }
    }
    Method[] methods = declaring.getDeclaredMethods();
    Arrays.sort(methods, (a, b) -> a.getName().compareTo(b.getName()));
    for (Method method : methods) {
      boolean adds = method.getName().equals("put");
      if (method.getName().startsWith("set") && !isLeft(declaring)) {
        method.invoke(made, value(method.getAnnotatedParameterTypes()[0], variables, depth + 1));
      }
      for (int i = random.nextInt(3); adds && i > 0; i--) {
        method.invoke(made, "more" + i + scalars.text(), random.nextInt());
      }
    }
  }

  /** Some properties keep what the constructor gave them, where that is not written. */
  private boolean isLeft(Class<?> declaring) {
    JsonInclude inclusion = declaring.getAnnotation(JsonInclude.class);
    return inclusion != null
        && inclusion.value() == JsonInclude.Include.NON_DEFAULT
        && random.nextBoolean();
  }

  private static Map<TypeVariable<?>, AnnotatedType> above(Class<?> type) {
    Map<TypeVariable<?>, AnnotatedType> variables = new HashMap<>();
    if (type.getAnnotatedSuperclass() instanceof AnnotatedParameterizedType above) {
      TypeVariable<?>[] parameters = type.getSuperclass().getTypeParameters();
      for (int i = 0; i < parameters.length; i++) {
        variables.put(parameters[i], above.getAnnotatedActualTypeArguments()[i]);
      }
    }
    return variables;
  }

  /** What the variables of a variant stand for, which implements the union with them. */
  private static Map<TypeVariable<?>, AnnotatedType> below(
      Class<?> union, Class<?> variant, Map<TypeVariable<?>, AnnotatedType> variables) {
    Map<TypeVariable<?>, AnnotatedType> own = new HashMap<>(variables);
    for (AnnotatedType above : variant.getAnnotatedInterfaces()) {
      if (above instanceof AnnotatedParameterizedType generic
          && ((ParameterizedType) generic.getType()).getRawType() == union) {
        AnnotatedType[] arguments = generic.getAnnotatedActualTypeArguments();
        for (int i = 0; i < arguments.length; i++) {
          own.put(
              (TypeVariable<?>) arguments[i].getType(),
              argument(union.getTypeParameters()[i], variables));
        }
      }
    }
    return own;
  }

  private static List<Class<?>> variants(Class<?> type) {
    JsonSubTypes named = type.getAnnotation(JsonSubTypes.class);
    if (named == null) {
      return type.isSealed() ? List.of(type.getPermittedSubclasses()) : List.of();
    }
    return Arrays.stream(named.value()).<Class<?>>map(JsonSubTypes.Type::value).toList();
  }

  private int size(int depth) {
    return depth > DEEPEST ? 0 : random.nextInt(4);
  }
}
