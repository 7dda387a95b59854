package dev.ampoule.processor.model;

import java.util.List;

/**
 * A class with routes, hooks and error handlers: a blueprint, or the application as the root one.
 *
 * @param type the class
 * @param name the name that endpoints start with; empty for the application
 * @param urlPrefix the prefix as written, or empty
 * @param subdomain the subdomain as written, or empty
 * @param constructor the parameters of its constructor
 * @param handlers the handlers in source order
 * @param hooks the hooks in source order
 * @param errorHandlers the error handlers in source order
 * @param mounts what it mounts itself, in declared order
 * @param origin whether it was read from source or from the descriptor of a compiled class
 * @param doc its Javadoc, or empty
 * @param ref the class
 */
public record BlueprintModel(
    TypeRef type,
    String name,
    String urlPrefix,
    String subdomain,
    List<ParamModel> constructor,
    List<HandlerModel> handlers,
    List<HookModel> hooks,
    List<ErrorHandlerModel> errorHandlers,
    List<MountModel> mounts,
    Origin origin,
    String doc,
    SourceRef ref) {

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
    mounts = List.copyOf(mounts);
  }
}
