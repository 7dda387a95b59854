package dev.ampoule.processor.rules;

import dev.ampoule.processor.model.AppModel;
import dev.ampoule.processor.model.BlueprintModel;
import dev.ampoule.processor.model.MountModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Mounts blueprints in blueprints: their names, prefixes and subdomains put together. */
final class MountTree {

  private final AppModel app;
  private final List<Mounted> mounts = new ArrayList<>();
  private final Set<String> open = new HashSet<>();

  private MountTree(AppModel app) {
    this.app = app;
  }

  /**
   * All mounts, the application first, each followed by what it mounts itself. A blueprint is not
   * mounted below itself: that is reported elsewhere.
   */
  static List<Mounted> of(AppModel app) {
    MountTree tree = new MountTree(app);
    tree.add(
        new Mounted(
            0,
            0,
            "",
            app.root(),
            app.root().urlPrefix(),
            app.root().subdomain(),
            "",
            false,
            app.ref()));
    return List.copyOf(tree.mounts);
  }

  private void add(Mounted mounted) {
    mounts.add(mounted);
    String type = mounted.blueprint().type().qualifiedName();
    if (!open.add(type)) {
      throw new IllegalStateException("mounted below itself: " + type);
    }
    for (MountModel mount : mounted.blueprint().mounts()) {
      String name = mount.blueprint().qualifiedName();
      BlueprintModel blueprint = app.blueprints().get(name);
      if (blueprint != null && !open.contains(name)) {
        add(child(mounted, mount, blueprint));
      }
    }
    open.remove(type);
  }

  private Mounted child(Mounted parent, MountModel mount, BlueprintModel blueprint) {
    String name = Objects.requireNonNullElse(mount.name(), blueprint.name());
    String prefix = Objects.requireNonNullElse(mount.urlPrefix(), blueprint.urlPrefix());
    String subdomain = Objects.requireNonNullElse(mount.subdomain(), blueprint.subdomain());
    return new Mounted(
        mounts.size(),
        parent.index(),
        joined(parent.name(), name),
        blueprint,
        parent.prefix().isEmpty() || prefix.isEmpty()
            ? parent.prefix() + prefix
            : Mounted.join(parent.prefix(), prefix),
        joined(subdomain, parent.subdomain()),
        mount.enabledBy(),
        parent.conditional() || !mount.enabledBy().isEmpty(),
        mount.ref());
  }

  private static String joined(String left, String right) {
    return left.isEmpty() || right.isEmpty() ? left + right : left + "." + right;
  }
}
