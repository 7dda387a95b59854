package dev.ampoule.processor.model;

import dev.ampoule.processor.model.type.SourceRef;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * An application: the closure of the classes that its annotation names.
 *
 * @param name the application's name
 * @param root the application's class as the root blueprint
 * @param blueprints every blueprint that is mounted somewhere, by qualified class name, sorted
 * @param parts the classes in {@code uses} that are built for their methods, in declared order
 * @param converters the custom converters, by name, sorted
 * @param providers what makes its parts: provider methods, by holder in declared order and then by
 *     source order; records of settings; then the classes that something needs
 * @param unbuildable what keeps classes that are needed from being built, by their qualified names
 * @param advice the types of annotations that stand for advice somewhere, by name, sorted
 * @param configure the methods that run when it is built, in the order of the source
 * @param hidden the qualified names of the types that the wiring must name and cannot see from the
 *     application's package
 * @param hostMatching whether rules match the host
 * @param subdomainMatching whether rules match the subdomain
 * @param defaultSubdomain the subdomain of rules that name none
 * @param ref the application's class
 */
public record AppModel(
    String name,
    BlueprintModel root,
    Map<String, BlueprintModel> blueprints,
    List<BlueprintModel> parts,
    Map<String, ConverterModel> converters,
    List<ProviderModel> providers,
    Map<String, ClassTrait> unbuildable,
    Map<String, AroundModel> advice,
    List<ConfigureModel> configure,
    Set<String> hidden,
    boolean hostMatching,
    boolean subdomainMatching,
    String defaultSubdomain,
    SourceRef ref) {

  public AppModel {
    parts = List.copyOf(parts);
    providers = List.copyOf(providers);
    configure = List.copyOf(configure);
    hidden = Collections.unmodifiableSet(new TreeSet<>(hidden));
  }
}
