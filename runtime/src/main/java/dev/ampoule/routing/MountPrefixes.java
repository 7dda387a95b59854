package dev.ampoule.routing;

import dev.ampoule.Dispatcher;
import dev.ampoule.MountedBlueprint;
import java.util.List;

/**
 * Which blueprint answers for a path that no route matches: the one with the longest literal prefix
 * that ends where a segment does, and the nearest common parent where several have it.
 */
final class MountPrefixes {

  private final Dispatcher dispatcher;
  private final List<MountedBlueprint> mounts;

  MountPrefixes(Dispatcher dispatcher) {
    this.dispatcher = dispatcher;
    this.mounts = dispatcher.mounts();
  }

  /** The number of the mount. */
  int owner(String domain, String path) {
    int owner = 0;
    int length = 0;
    for (MountedBlueprint mount : mounts) {
      if (mount.prefix().length() < length || !owns(mount, domain, path)) {
        continue;
      }
      owner = mount.prefix().length() > length ? mount.index() : common(owner, mount.index());
      length = mount.prefix().length();
    }
    return owner;
  }

  private boolean owns(MountedBlueprint mount, String domain, String path) {
    String prefix = mount.prefix();
    boolean here =
        path.startsWith(prefix)
            && (path.length() == prefix.length() || path.charAt(prefix.length()) == '/');
    boolean anyDomain = mount.domain().isEmpty() || mount.domain().indexOf('<') >= 0;
    return here
        && dispatcher.isEnabled(mount.index())
        && (anyDomain || mount.domain().equals(domain));
  }

  private int common(int one, int other) {
    int a = one;
    int b = other;
    while (a != b) {
      if (a > b) {
        a = mounts.get(a).parent();
      } else {
        b = mounts.get(b).parent();
      }
    }
    return a;
  }
}
