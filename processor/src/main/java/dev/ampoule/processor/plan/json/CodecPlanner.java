package dev.ampoule.processor.plan.json;

import dev.ampoule.processor.model.json.JsonClass;
import dev.ampoule.processor.model.type.TypeRef;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Plans the codecs of a compilation: one for each type, and one for each way in which properties
 * change it.
 *
 * <p>A codec of a type that is compiled now stands beside it. That of a foreign type stands in the
 * package of the application, or where there is none, of the class that mentions the type.
 */
public final class CodecPlanner {

  /** The name of a codec class ends so. */
  public static final String SUFFIX = "_JsonCodec";

  private final Map<String, TypeRef> foreign = new TreeMap<>();

  /**
   * A type whose codec is needed.
   *
   * @param type the type
   * @param by the class of this compilation that mentions it, directly or not
   */
  public record Need(JsonClass type, TypeRef by) {}

  /** Where everything stands that was planned so far. */
  public CodecPlaces places() {
    return new CodecPlaces(foreign);
  }

  /**
   * Plans the codecs of types that have none yet.
   *
   * @param needs the types, each once, sorted by name
   * @param app the application of this compilation, if there is one
   * @param claim takes the qualified name of a class to generate, unless somebody has taken it
   */
  public List<CodecPlan> plan(
      Collection<Need> needs, @Nullable TypeRef app, Predicate<String> claim) {
    for (Need need : needs) {
      JsonClass type = need.type();
      if (type.codec().place() == null) {
        TypeRef place = app == null ? need.by() : app;
        foreign.put(type.key(), free(place.packageName(), type, claim));
      }
    }
    CodecPlaces places = places();
    return needs.stream().map(need -> plan(need, places)).toList();
  }

  private static TypeRef free(String packageName, JsonClass type, Predicate<String> claim) {
    String change = type.codec().isOwn() ? "" : "_" + type.codec().change();
    String name = type.type().flatName() + change + SUFFIX;
    TypeRef codec = TypeRef.of(packageName, name);
    for (int number = 2; !claim.test(codec.qualifiedName()); number++) {
      codec = TypeRef.of(packageName, name + number);
    }
    return codec;
  }

  private static CodecPlan plan(Need need, CodecPlaces places) {
    boolean own = need.type().codec().place() != null;
    return new CodecPlan(
        need.type(), places.of(need.type()), own ? need.type().type().erased() : need.by(), places);
  }
}
