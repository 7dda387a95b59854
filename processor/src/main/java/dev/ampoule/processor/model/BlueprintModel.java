package dev.ampoule.processor.model;

import dev.ampoule.processor.model.type.SourceRef;
import dev.ampoule.processor.model.type.TypeRef;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A class whose methods take part in an application: a blueprint, the application as the root one,
 * or a class that only listens.
 *
 * @param kind what the class is annotated as
 * @param type the class
 * @param name the name that endpoints start with; empty for the application and for a view
 * @param urlPrefix the prefix as written, or empty
 * @param subdomain the subdomain as written, or empty
 * @param constructor the parameters of its constructor
 * @param handlers the handlers in source order
 * @param hooks the hooks in source order
 * @param errorHandlers the error handlers in source order
 * @param commands the commands in source order
 * @param cliGroup the group of the commands; {@link #NO_GROUP} for none, empty for its name where
 *     it is mounted
 * @param advice the advice around all handlers below, outermost first
 * @param mounts what it mounts itself, in declared order
 * @param origin whether it was read from source or from the descriptor of a compiled class
 * @param traits what is unusual about its declaration
 * @param doc its Javadoc, or empty
 * @param places the file and line of the class and of its methods that take part, as far as known;
 *     see {@link #place}
 * @param ref the class
 */
public record BlueprintModel(
    Kind kind,
    TypeRef type,
    String name,
    String urlPrefix,
    String subdomain,
    List<ParamModel> constructor,
    List<HandlerModel> handlers,
    List<HookModel> hooks,
    List<ErrorHandlerModel> errorHandlers,
    List<CommandModel> commands,
    String cliGroup,
    List<AdviceModel> advice,
    List<MountModel> mounts,
    Origin origin,
    Set<ClassTrait> traits,
    String doc,
    Map<String, String> places,
    SourceRef ref) {

  /** The group of commands that stand among the application's own. */
  public static final String NO_GROUP = "<none>";

  /** What a class is annotated as. */
  public enum Kind {
    APPLICATION,
    BLUEPRINT,
    /**
     * A class with {@code @Route} and without {@code @Blueprint}: its routes belong to what mounts
     * it.
     */
    VIEW,
    /**
     * A class that an application uses without mounting it, for methods that are called on an
     * instance: listeners of signals.
     */
    PART
  }

  /** Where the model of a blueprint came from. */
  public enum Origin {
    SOURCE,
    DESCRIPTOR
  }

  public BlueprintModel {
    constructor = List.copyOf(constructor);
    handlers = List.copyOf(handlers);
    hooks = List.copyOf(hooks);
    errorHandlers = List.copyOf(errorHandlers);
    commands = List.copyOf(commands);
    advice = List.copyOf(advice);
    mounts = List.copyOf(mounts);
    places = Collections.unmodifiableMap(new TreeMap<>(places));
    traits = Collections.unmodifiableSet(new TreeSet<>(traits));
  }

  /** The file and line of a method or class, {@code Todos.java:12}; empty if not known. */
  public String place(SourceRef at) {
    return places.getOrDefault(placeKey(at), "");
  }

  /** What {@link #places} has the place of a method or class by. */
  public static String placeKey(SourceRef at) {
    return at.member() == null ? at.type() : at.type() + "#" + at.member();
  }

  /** The same with other mounts. */
  public BlueprintModel withMounts(List<MountModel> replacement) {
    return with(replacement, origin);
  }

  /** The same, read from somewhere else. */
  public BlueprintModel withOrigin(Origin replacement) {
    return with(mounts, replacement);
  }

  private BlueprintModel with(List<MountModel> otherMounts, Origin otherOrigin) {
    return new BlueprintModel(
        kind,
        type,
        name,
        urlPrefix,
        subdomain,
        constructor,
        handlers,
        hooks,
        errorHandlers,
        commands,
        cliGroup,
        advice,
        otherMounts,
        otherOrigin,
        traits,
        doc,
        places,
        ref);
  }
}
