package dev.ampoule.command;

import dev.ampoule.text.Nearest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All commands of a program: those that are always there, and the application's own. */
final class CommandTable {

  private final Program program;
  private @Nullable List<Command> own;

  /**
   * Creates a table.
   *
   * @param program knows the application's commands; asked for only when they matter
   */
  CommandTable(Program program) {
    this.program = program;
  }

  /** The application's own commands by their numbers. */
  List<Command> own() {
    if (own == null) {
      own = program.wiring().commands();
    }
    return own;
  }

  /** The command of that name in a group, or in none if the group is empty. */
  Optional<Command> find(String group, String name) {
    Optional<BuiltIn> builtIn = group.isEmpty() ? BuiltIn.named(name) : Optional.empty();
    return builtIn.isPresent()
        ? Optional.of(builtIn.get().command())
        : in(group).filter(c -> c.name().equals(name)).findFirst();
  }

  boolean isGroup(String name) {
    return !name.isEmpty() && in(name).findAny().isPresent();
  }

  /** The application's commands in a group, or in none if it is empty, by their names. */
  Stream<Command> in(String group) {
    return own().stream()
        .filter(command -> command.group().equals(group))
        .sorted((a, b) -> a.name().compareTo(b.name()));
  }

  /** The names of the groups, sorted. */
  List<String> groups() {
    return own().stream()
        .map(Command::group)
        .filter(group -> !group.isEmpty())
        .distinct()
        .sorted()
        .toList();
  }

  /** The names of what may stand in a group, or at the beginning. */
  List<String> names(String group) {
    Stream<String> builtIn =
        group.isEmpty() ? BuiltIn.all().stream().map(b -> b.command().name()) : Stream.empty();
    Stream<String> groups = group.isEmpty() ? groups().stream() : Stream.empty();
    return Stream.of(builtIn, in(group).map(Command::name), groups)
        .flatMap(names -> names)
        .toList();
  }

  UsageException unknown(String group, String name) {
    String where = group.isEmpty() ? "" : " in " + group;
    return new UsageException(
        "there is no command "
            + Nearest.shown(name)
            + where
            + Nearest.question(name, names(group)));
  }
}
