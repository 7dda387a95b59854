package dev.ampoule.processor.rules;

import dev.ampoule.processor.model.AppModel;
import dev.ampoule.processor.model.BlueprintModel;
import dev.ampoule.processor.model.CommandModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The commands of an application, each in its group. */
public final class AppCommands {

  /** The names of the commands that every application has; the runtime has the same list. */
  public static final Set<String> BUILT_IN =
      Set.of("run", "routes", "config", "explain", "completion", "train");

  private AppCommands() {}

  /**
   * A command of the application.
   *
   * @param owner the class whose method it is
   * @param command the command
   * @param mount the number of the mount that brings it; 0 for the application and what it uses
   * @param group the group that it is called in; empty for none
   */
  public record Entry(BlueprintModel owner, CommandModel command, int mount, String group) {

    /** What is typed. */
    public String path() {
      return group.isEmpty() ? command.name() : group + " " + command.name();
    }
  }

  /** The method of {@code X_Commands} that calls a command: named as the user's, if that is one. */
  public static String call(BlueprintModel owner, CommandModel command) {
    long overloads =
        owner.commands().stream()
            .filter(other -> other.methodName().equals(command.methodName()))
            .count();
    return overloads == 1 ? command.methodName() : command.constant();
  }

  /**
   * All commands: those of what is mounted, in the order of the mounts, then those of the classes
   * in {@code uses}. What is mounted twice has its commands once in a group.
   */
  public static List<Entry> of(AppModel app) {
    List<Entry> entries = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Map<Integer, String> groups = new HashMap<>();
    for (Mounted mounted : MountTree.of(app)) {
      String group = group(mounted, groups.getOrDefault(mounted.parent(), ""));
      groups.put(mounted.index(), group);
      if (seen.add(group + "/" + mounted.blueprint().type().qualifiedName())) {
        add(mounted.blueprint(), mounted.index(), group, entries);
      }
    }
    app.parts().forEach(part -> add(part, 0, "", entries));
    return List.copyOf(entries);
  }

  private static String group(Mounted mounted, String outer) {
    BlueprintModel blueprint = mounted.blueprint();
    return switch (blueprint.kind()) {
      case APPLICATION, PART -> "";
      case VIEW -> outer;
      case BLUEPRINT ->
          switch (blueprint.cliGroup()) {
            case "" -> mounted.name();
            case BlueprintModel.NO_GROUP -> "";
            default -> blueprint.cliGroup();
          };
    };
  }

  private static void add(BlueprintModel owner, int mount, String group, List<Entry> entries) {
    for (CommandModel command : owner.commands()) {
      entries.add(new Entry(owner, command, mount, group));
    }
  }
}
