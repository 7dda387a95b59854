package dev.ampoule.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A command line while it is read. What is known when something turns out to be wrong helps to
 * explain it.
 */
final class Line {

  private static final List<CommandParameter<?>> FRONT = front();

  private final CommandTable table;
  private ConfigOptions options = ConfigOptions.NONE;
  private Words words = new Words(Map.of(), List.of());
  private String group = "";
  private @Nullable Command command;
  private boolean isHelp;
  private boolean isVersion;
  private boolean isDebug;

  Line(CommandTable table) {
    this.table = table;
  }

  /** The options that stand in front of a command. */
  static List<CommandParameter<?>> front() {
    List<CommandParameter<?>> all = new ArrayList<>(ConfigOptions.PARAMETERS);
    all.add(ConfigOptions.VERSION);
    all.add(ConfigOptions.HELP);
    return List.copyOf(all);
  }

  /** Reads all words. */
  void read(List<String> all) throws UsageException {
    Words front = Words.before(FRONT, all);
    isHelp = front.has(ConfigOptions.HELP);
    isVersion = front.has(ConfigOptions.VERSION);
    options = ConfigOptions.of(front);
    isDebug = options.debug();
    if (front.rest().isEmpty()) {
      command = isHelp ? null : BuiltIn.RUN.command();
    } else if (!isVersion) {
      behind(new ArrayList<>(front.rest()));
    }
  }

  /** Reads the command, and what stands behind it. */
  private void behind(List<String> rest) throws UsageException {
    String name = rest.removeFirst();
    Optional<Command> found = table.find("", name);
    if (found.isEmpty() && table.isGroup(name)) {
      group = name;
      Words inGroup = Words.before(List.of(ConfigOptions.HELP), rest);
      if (isHelp || inGroup.has(ConfigOptions.HELP)) {
        isHelp = true;
        return;
      }
      if (inGroup.rest().isEmpty()) {
        throw new UsageException(name + " needs one of its commands behind it");
      }
      rest = new ArrayList<>(inGroup.rest());
      name = rest.removeFirst();
      found = table.find(group, name);
    }
    if (found.isEmpty()) {
      throw table.unknown(group, name);
    }
    command = found.get();
    words = Words.all(command, rest);
    isHelp |= words.has(ConfigOptions.HELP);
    if (command.equals(BuiltIn.RUN.command())) {
      options = options.and(ConfigOptions.of(words));
      isDebug = options.debug();
    }
    if (!isHelp) {
      CommandCall.check(command, words);
    }
  }

  /** What it says about the configuration. */
  ConfigOptions options() {
    return options;
  }

  /** What stands behind the command. */
  Words words() {
    return words;
  }

  /** The group whose command was asked for; empty if none was. */
  String group() {
    return group;
  }

  /** The command; null if it was not read, or if help about more than one was asked for. */
  @Nullable Command command() {
    return command;
  }

  boolean isHelp() {
    return isHelp;
  }

  boolean isVersion() {
    return isVersion;
  }

  /** Says what the configuration does about {@code DEBUG}. */
  void debug(boolean configured) {
    isDebug |= configured;
  }

  /** Whether failures are shown to developers, as far as that is known. */
  boolean isDebug() {
    return isDebug;
  }
}
