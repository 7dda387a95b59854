package dev.ampoule.processor.check.route;

import dev.ampoule.processor.check.form.AppCheck;
import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.diagnostics.Diagnostics;
import dev.ampoule.processor.model.AppModel;
import dev.ampoule.processor.model.BlueprintModel;
import dev.ampoule.processor.model.MountModel;
import dev.ampoule.processor.model.type.SourceRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Blueprints are mounted under names of their own, and none inside itself. */
public final class MountCheck implements AppCheck {

  @Override
  public void check(AppModel app, Diagnostics diagnostics) {
    Set<String> done = new HashSet<>();
    follow(app, app.root(), new ArrayList<>(), done, diagnostics);
  }

  private static void follow(
      AppModel app,
      BlueprintModel blueprint,
      List<BlueprintModel> path,
      Set<String> done,
      Diagnostics diagnostics) {
    path.add(blueprint);
    Map<String, BlueprintModel> names = new HashMap<>();
    for (MountModel mount : blueprint.mounts()) {
      BlueprintModel mounted = app.blueprints().get(mount.blueprint().qualifiedName());
      if (mounted == null) {
        continue;
      }
      name(blueprint, mount, mounted, names, diagnostics);
      int start = path.indexOf(mounted);
      if (start >= 0) {
        reportCycle(path.subList(start, path.size()), mounted, mount, diagnostics);
      } else if (done.add(mounted.type().qualifiedName())) {
        follow(app, mounted, path, done, diagnostics);
      }
    }
    path.removeLast();
  }

  private static void name(
      BlueprintModel parent,
      MountModel mount,
      BlueprintModel mounted,
      Map<String, BlueprintModel> names,
      Diagnostics diagnostics) {
    String given = mount.name();
    String name = given == null ? mounted.name() : given;
    if (given != null && (given.isEmpty() || given.contains("."))) {
      reportName(given, mount.ref().attribute("name"), diagnostics);
    }
    if (name.isEmpty()) {
      return; // a view: its endpoints stand among those of what mounts it
    }
    BlueprintModel other = names.putIfAbsent(name, mounted);
    if (other != null) {
      diagnostics
          .report(
              Code.DUPLICATE_MOUNT,
              "%s mounts %s and %s under the name \"%s\".",
              parent.type(),
              other.type(),
              mounted.type(),
              name)
          .why("endpoints start with that name, so that it means one of them.")
          .fix("write @Mount(value = %s.class, name = \"…\").", mounted.type())
          .at(mount.ref());
    }
  }

  private static void reportCycle(
      List<BlueprintModel> path,
      BlueprintModel mounted,
      MountModel mount,
      Diagnostics diagnostics) {
    diagnostics
        .report(
            Code.BLUEPRINT_CYCLE,
            "Blueprint %s is mounted inside itself: %s -> %s.",
            mounted.type(),
            path.stream().map(b -> b.type().display()).collect(Collectors.joining(" -> ")),
            mounted.type())
        .why("its URLs would have no end.")
        .fix("remove it from the blueprints of %s.", path.getLast().type())
        .at(mount.ref());
  }

  static void reportName(String name, SourceRef ref, Diagnostics diagnostics) {
    diagnostics
        .report(
            Code.BLUEPRINT_NAME,
            name.isEmpty() ? "A blueprint's name is empty%s." : "Blueprint name \"%s\" has a dot.",
            name)
        .why("dots stand between the names of blueprints and the endpoint.")
        .fix("write a word such as \"todos\".")
        .at(ref);
  }
}
