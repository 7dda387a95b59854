package dev.ampoule.command;

import java.util.List;

/**
 * A command as it is known before its application is built: how it is called, what it takes, and
 * what its help says.
 *
 * <p>Generated code makes one of each {@code @Command} method.
 *
 * @param name its name
 * @param group the group that it is called in; empty for none
 * @param help what it does: a sentence, and perhaps more paragraphs; may be empty
 * @param mount the number of the blueprint's mount that brings it; 0 for the application itself
 * @param parameters what it takes, in the order of its help
 */
public record Command(
    String name, String group, String help, int mount, List<CommandParameter<?>> parameters) {

  /** Takes a copy of the parameters. */
  public Command {
    parameters = List.copyOf(parameters);
  }

  /**
   * A command that is in no group.
   *
   * @param name its name
   * @param help what it does; may be empty
   * @param parameters what it takes
   */
  public static Command of(String name, String help, CommandParameter<?>... parameters) {
    return new Command(name, "", help, 0, List.of(parameters));
  }

  /**
   * The same command as a mount of its blueprint brings it.
   *
   * @param number the number of the mount
   * @param groupName the group; empty for none
   */
  public Command at(int number, String groupName) {
    return new Command(name, groupName, help, number, parameters);
  }

  /** Its group and its name, as they are typed. */
  public String path() {
    return group.isEmpty() ? name : group + " " + name;
  }

  /** The first sentence of its help. */
  String summary() {
    return Sentences.first(help);
  }
}
