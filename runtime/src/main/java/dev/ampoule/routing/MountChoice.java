package dev.ampoule.routing;

import dev.ampoule.Dispatcher;
import dev.ampoule.MountedBlueprint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which mount of a blueprint a generated URL builder means when the code does not say. */
final class MountChoice {

  private final Dispatcher dispatcher;
  private final List<MountedBlueprint> mounts;

  MountChoice(Dispatcher dispatcher) {
    this.dispatcher = dispatcher;
    this.mounts = dispatcher.mounts();
  }

  /**
   * The dotted name of the only mount; or of the one around the current request, or nearest to it.
   *
   * @throws IllegalStateException if the blueprint is not mounted, or several are as near
   */
  String of(Url url, @Nullable UrlContext request) {
    List<MountedBlueprint> candidates =
        mounts.stream()
            .filter(mount -> mount.className().equals(url.blueprint()))
            .filter(mount -> dispatcher.isEnabled(mount.index()))
            .toList();
    if (candidates.isEmpty()) {
      throw new IllegalStateException(
          url.blueprint() + " is not mounted in this application: name it in its blueprints");
    }
    if (candidates.size() == 1) {
      return candidates.getFirst().name();
    }
    int around = request == null ? -1 : request.match().mount();
    while (around >= 0) {
      List<MountedBlueprint> near = within(around, candidates);
      if (near.size() == 1) {
        return near.getFirst().name();
      }
      around = near.isEmpty() && around > 0 ? mounts.get(around).parent() : -1;
    }
    List<String> names = candidates.stream().map(MountedBlueprint::name).toList();
    throw new IllegalStateException(
        url.blueprint()
            + " is mounted as "
            + String.join(" and as ", names)
            + ": say which one is meant with at(\""
            + names.getFirst()
            + "\")");
  }

  private List<MountedBlueprint> within(int around, List<MountedBlueprint> candidates) {
    return candidates.stream().filter(mount -> isIn(mount.index(), around)).toList();
  }

  private boolean isIn(int mount, int around) {
    int at = mount;
    while (at > around) {
      at = mounts.get(at).parent();
    }
    return at == around;
  }
}
