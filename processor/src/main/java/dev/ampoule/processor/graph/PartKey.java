package dev.ampoule.processor.graph;

import dev.ampoule.processor.model.ParamModel;
import dev.ampoule.processor.model.ProviderModel;
import dev.ampoule.processor.model.type.AnnotationModel;
import dev.ampoule.processor.model.type.TypeRef;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a need and what meets it have in common.
 *
 * @param type the type, without what does not count, see {@link Needs#key}
 * @param qualifier the qualifier with all its values, or empty
 */
public record PartKey(TypeRef type, String qualifier) {

  /** The key of a type with a qualifier, or with none. */
  public static PartKey of(TypeRef type, @Nullable AnnotationModel qualifier) {
    return new PartKey(Needs.key(type), qualifier(qualifier));
  }

  /** The key of what a parameter takes. */
  public static PartKey of(ParamModel need) {
    return of(need.type(), need.qualifier());
  }

  /** The key of what a provider gives. */
  public static PartKey of(ProviderModel provider) {
    return of(provider.provided(), provider.qualifier());
  }

  /** The same qualifier, whether its defaults are written or not. */
  private static String qualifier(@Nullable AnnotationModel qualifier) {
    return qualifier == null
        ? ""
        : qualifier.attributes().stream()
            .map(attribute -> attribute.name() + "=" + attribute.value().display())
            .collect(Collectors.joining(",", qualifier.type().qualifiedName() + "(", ")"));
  }
}
