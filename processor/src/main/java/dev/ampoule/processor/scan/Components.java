package dev.ampoule.processor.scan;

import dev.ampoule.annotation.Settings;
import dev.ampoule.processor.graph.Container;
import dev.ampoule.processor.graph.PartKey;
import dev.ampoule.processor.model.ClassTrait;
import dev.ampoule.processor.model.ParamModel;
import dev.ampoule.processor.model.ProviderModel;
import dev.ampoule.processor.model.type.TypeRef;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is a part only because something needs it: records that are filled from the
 * configuration, and classes that are built by their constructors, which need others in turn.
 */
final class Components {

  private final Questions questions;
  private final SettingsProviders settings;
  private final ComponentReader components;
  private final @Nullable PackageElement from;
  private final Findings findings;

  private final Set<PartKey> known = new HashSet<>();
  private final List<ProviderModel> found = new ArrayList<>();
  private final Map<String, ClassTrait> unbuildable = new TreeMap<>();
  private final Deque<ParamModel> due = new ArrayDeque<>();

  /**
   * A search.
   *
   * @param from the package of the wiring; null for any other one than those of the classes
   */
  Components(Questions questions, @Nullable PackageElement from, Findings findings) {
    this.questions = questions;
    this.settings = new SettingsProviders(questions);
    this.components = new ComponentReader(questions);
    this.from = from;
    this.findings = findings;
  }

  /** What is provided already. */
  void provided(Collection<ProviderModel> providers) {
    for (ProviderModel provider : providers) {
      Stream.concat(Stream.of(provider.provided()), provider.supertypes().stream())
          .forEach(type -> known.add(PartKey.of(type, provider.qualifier())));
      due.addAll(provider.params());
    }
  }

  /** Finds what meets these needs and those of all providers, and what that needs. */
  void complete(Stream<ParamModel> needs) {
    needs.forEach(due::add);
    while (!due.isEmpty()) {
      ParamModel need = due.removeFirst();
      TypeRef type = innermost(need);
      if (type.kind() == TypeRef.Kind.DECLARED && type.arguments().isEmpty()) {
        TypeElement element = questions.elements().getTypeElement(type.qualifiedName());
        if (element != null) {
          find(element, type, need);
        }
      }
    }
  }

  /** The type that is asked for, unless something provides the container; nothing for a list. */
  private TypeRef innermost(ParamModel need) {
    TypeRef type = need.type();
    while (!known.contains(PartKey.of(type, need.qualifier()))
        && Container.of(type).filter(container -> container != Container.LIST).isPresent()) {
      type = Container.element(type);
    }
    return type;
  }

  private void find(TypeElement element, TypeRef type, ParamModel need) {
    PartKey key = PartKey.of(type, need.qualifier());
    if (known.contains(key)) {
      return;
    }
    if (need.qualifier() == null && AnnotationReader.has(element, Settings.class.getName())) {
      add(settings.provider(type.erased(), element));
      return;
    }
    if (!components.isPart(element)) {
      return;
    }
    components
        .obstacle(element)
        .ifPresentOrElse(
            trait -> unbuildable.put(type.qualifiedName(), trait),
            () -> {
              ProviderModel provider = components.read(element, from, true, findings);
              if (PartKey.of(provider).equals(key)) {
                add(provider);
              }
            });
  }

  private void add(ProviderModel provider) {
    known.add(PartKey.of(provider));
    found.add(provider);
    due.addAll(provider.params());
  }

  /** What was found, in the order of the needs. */
  List<ProviderModel> found() {
    return found;
  }

  /** The classes that are needed and cannot be built, with the reason. */
  Map<String, ClassTrait> unbuildable() {
    return unbuildable;
  }
}
