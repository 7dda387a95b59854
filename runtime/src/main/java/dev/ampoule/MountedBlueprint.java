package dev.ampoule;

/**
 * A blueprint in its place in an application.
 *
 * @param index its number; 0 is the application itself
 * @param parent the number of the mount around it; the application is its own parent
 * @param name its name with those of the blueprints around it, {@code admin.todos}; empty for the
 *     application
 * @param className the blueprint's class
 * @param prefix the literal beginning of its full URL prefix, up to the last whole segment, without
 *     a slash at its end; empty when there is none
 * @param domain the host or subdomain that its routes match, or empty
 * @param enabledBy the key of the configuration that says whether it is there; empty when it always
 *     is
 */
public record MountedBlueprint(
    int index,
    int parent,
    String name,
    String className,
    String prefix,
    String domain,
    String enabledBy) {}
