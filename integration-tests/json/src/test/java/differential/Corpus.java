package differential;

import dev.ampoule.json.JsonCodec;
import differential.corpus.Annotated;
import differential.corpus.Beans;
import differential.corpus.Bundled;
import differential.corpus.ContainerShapes;
import differential.corpus.Containers;
import differential.corpus.Contents;
import differential.corpus.Creators;
import differential.corpus.Deduced;
import differential.corpus.Defaults;
import differential.corpus.EnumShapes;
import differential.corpus.Filters;
import differential.corpus.Flattened;
import differential.corpus.FormatPlaces;
import differential.corpus.FormatValues;
import differential.corpus.Formats;
import differential.corpus.Generics;
import differential.corpus.Inclusions;
import differential.corpus.Namings;
import differential.corpus.ObjectShapes;
import differential.corpus.Others;
import differential.corpus.OverlaidUnions;
import differential.corpus.Overlays;
import differential.corpus.Places;
import differential.corpus.Records;
import differential.corpus.Shared;
import differential.corpus.TimeShapes;
import differential.corpus.Times;
import differential.corpus.Typed;
import differential.corpus.UnionNames;
import differential.corpus.Unions;
import differential.corpus.Unwrappings;
import differential.corpus.Values;
import differential.corpus.Wrapped;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The types that are compared, and their generated codecs. */
final class Corpus {

  private static final List<Class<?>> HOLDERS =
      List.of(
          Records.class,
          Times.class,
          Containers.class,
          ContainerShapes.class,
          Generics.class,
          Beans.class,
          Values.class,
          Unions.class,
          Wrapped.class,
          UnionNames.class,
          Shared.class,
          Deduced.class,
          Typed.class,
          Annotated.class,
          Inclusions.class,
          Contents.class,
          Filters.class,
          Defaults.class,
          Formats.class,
          FormatPlaces.class,
          FormatValues.class,
          TimeShapes.class,
          EnumShapes.class,
          ObjectShapes.class,
          Namings.class,
          Unwrappings.class,
          Bundled.class,
          Overlays.class,
          OverlaidUnions.class,
          Others.class,
          Flattened.class,
          Creators.class,
          Places.class);

  /** Every type that is neither generic nor an annotation, nested ones too. */
  static Stream<Class<?>> types() {
    return HOLDERS.stream()
        .flatMap(Corpus::nested)
        .filter(type -> type.getTypeParameters().length == 0 && !type.isAnnotation())
        .filter(type -> !isCodec(type));
  }

  private static Stream<Class<?>> nested(Class<?> type) {
    return Arrays.stream(type.getDeclaredClasses())
        .sorted(Comparator.comparing(Class::getName))
        .flatMap(inner -> Stream.concat(Stream.of(inner), nested(inner)));
  }

  private static boolean isCodec(Class<?> type) {
    return type.getSimpleName().endsWith("_JsonCodec");
  }

  /** The codec that stands beside the type. */
  @SuppressWarnings("unchecked")
  static JsonCodec<Object> codec(Class<?> type) {
    String name = type.getName().replace('$', '_') + "_JsonCodec";
    try {
      return (JsonCodec<Object>) Class.forName(name).getField("INSTANCE").get(null);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("no codec of " + type, e);
    }
  }

  private Corpus() {}
}
