package dev.ampoule.processor.plan.json;

import dev.ampoule.processor.model.BlueprintModel;
import dev.ampoule.processor.model.ErrorHandlerModel;
import dev.ampoule.processor.model.HandlerModel;
import dev.ampoule.processor.model.HookModel;
import dev.ampoule.processor.model.ParamModel;
import dev.ampoule.processor.model.ReturnModel;
import dev.ampoule.processor.model.json.JsonClass;
import dev.ampoule.processor.model.json.JsonType;
import dev.ampoule.processor.model.json.PropertyModel;
import dev.ampoule.processor.model.type.TypeRef;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the codecs that belong into the application's table, by the types that are mentioned. */
public final class CodecReach {

  private final CodecPlaces places;
  private final Map<String, TypeRef> codecs = new TreeMap<>();

  public CodecReach(CodecPlaces places) {
    this.places = places;
  }

  /**
   * The codec classes of what a blueprint's signatures mention, sorted.
   *
   * @param blueprint the blueprint
   * @param types the types that get a codec for it
   */
  public List<TypeRef> of(BlueprintModel blueprint, List<JsonClass> types) {
    Stream<ParamModel> params =
        Stream.of(
                blueprint.handlers().stream().map(HandlerModel::params),
                blueprint.hooks().stream().map(HookModel::params),
                blueprint.errorHandlers().stream().map(ErrorHandlerModel::params))
            .flatMap(all -> all)
            .flatMap(List::stream);
    Stream<ReturnModel> returns =
        Stream.of(
                blueprint.handlers().stream().map(HandlerModel::returns),
                blueprint.hooks().stream().map(HookModel::returns),
                blueprint.errorHandlers().stream().map(ErrorHandlerModel::returns))
            .flatMap(all -> all);
    params.map(ParamModel::json).forEach(this::add);
    returns.map(ReturnModel::json).forEach(this::add);
    return of(types);
  }

  /** The codec classes of types, and of what they consist of, sorted. */
  public List<TypeRef> of(List<JsonClass> types) {
    types.forEach(this::add);
    return List.copyOf(codecs.values());
  }

  private void add(JsonClass type) {
    if (type.type().arguments().isEmpty() && type.codec().isOwn()) {
      codecs.put(type.type().qualifiedName(), places.of(type));
    }
    switch (type) {
      case JsonClass.ObjectModel object -> {
        object.properties().stream().map(PropertyModel::type).forEach(this::add);
        add(object.anyGetter() == null ? null : object.anyGetter().map());
        add(object.anySetter() == null ? null : object.anySetter().map());
      }
      case JsonClass.UnionModel union -> union.variants().forEach(this::add);
      case JsonClass.ValueModel value -> add(value.value());
      case JsonClass.MixedModel mixed -> {
        add(mixed.written());
        add(mixed.taken());
      }
      case JsonClass.EnumModel _ -> {}
    }
  }

  private void add(JsonClass.Variant variant) {
    add(variant.type());
    if (variant.own() != null) {
      add(variant.own());
    }
  }

  private void add(@Nullable JsonType type) {
    switch (type) {
      case JsonType.Collected list -> add(list.element());
      case JsonType.ArrayOf array -> add(array.element());
      case JsonType.Mapped map -> {
        add(map.key());
        add(map.value());
      }
      case JsonType.Maybe maybe -> add(maybe.value());
      case JsonType.Coded coded -> {
        if (coded.arguments().isEmpty() && coded.codec().isOwn()) {
          codecs.put(coded.type().qualifiedName(), places.of(coded));
        }
        coded.arguments().forEach(this::add);
      }
      case JsonType.External external -> external.variants().forEach(v -> add(v.type()));
      case null, default -> {}
    }
  }
}
