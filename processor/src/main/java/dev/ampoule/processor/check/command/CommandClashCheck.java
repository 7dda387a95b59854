package dev.ampoule.processor.check.command;

import dev.ampoule.annotation.Command;
import dev.ampoule.processor.check.form.AppCheck;
import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.diagnostics.Diagnostics;
import dev.ampoule.processor.model.AppModel;
import dev.ampoule.processor.model.type.SourceRef;
import dev.ampoule.processor.rules.AppCommands;
import dev.ampoule.processor.rules.AppCommands.Entry;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is typed means one command, or one group of them. */
public final class CommandClashCheck implements AppCheck {

  @Override
  public void check(AppModel app, Diagnostics diagnostics) {
    List<Entry> entries = AppCommands.of(app);
    Map<String, Entry> byPath = new HashMap<>();
    Set<SourceRef> reported = new HashSet<>();
    for (Entry entry : entries) {
      if (entry.group().isEmpty() && AppCommands.BUILT_IN.contains(entry.command().name())) {
        builtIn(entry, diagnostics);
        continue;
      }
      if (AppCommands.BUILT_IN.contains(entry.group()) && reported.add(entry.owner().ref())) {
        builtInGroup(entry, diagnostics);
      }
      Entry other = byPath.putIfAbsent(entry.path(), entry);
      if (other != null && reported.add(entry.command().ref())) {
        twice(entry, other, diagnostics);
      }
    }
    for (Entry entry : entries) {
      Entry command = byPath.get(entry.group());
      if (command != null && reported.add(command.command().ref())) {
        group(command, entry, diagnostics);
      }
    }
  }

  private static void builtIn(Entry entry, Diagnostics diagnostics) {
    String name = entry.command().name();
    diagnostics
        .report(
            Code.COMMAND_CLASH,
            "Command %s is named \"%s\", as a command that is always there.",
            method(entry),
            name)
        .why("nobody could call it: the other one comes first.")
        .fix("give it another name.")
        .at(ref(entry));
  }

  private static void builtInGroup(Entry entry, Diagnostics diagnostics) {
    diagnostics
        .report(
            Code.COMMAND_CLASH,
            "The commands of %s are in a group \"%s\", as a command that is always there.",
            entry.owner().type(),
            entry.group())
        .why("nobody could call them: the command comes first.")
        .fix("set \"cliGroup\" of %s.", entry.owner().type())
        .at(entry.owner().ref());
  }

  private static void twice(Entry entry, Entry other, Diagnostics diagnostics) {
    diagnostics
        .report(
            Code.COMMAND_CLASH,
            "Command \"%s\" is both %s and %s.",
            entry.path(),
            method(other),
            method(entry))
        .why("what is typed means one command.")
        .fix("give one of them another name, or put one into a group with \"cliGroup\".")
        .at(ref(entry));
  }

  private static void group(Entry command, Entry member, Diagnostics diagnostics) {
    diagnostics
        .report(
            Code.COMMAND_CLASH,
            "Command %s is named \"%s\", as the group of the commands of %s.",
            method(command),
            command.command().name(),
            member.owner().type())
        .why("what is typed means one command, or one group of them.")
        .fix("give it another name, or set \"cliGroup\" of %s.", member.owner().type())
        .at(ref(command));
  }

  private static String method(Entry entry) {
    return entry.owner().type().display() + "." + entry.command().methodName();
  }

  private static SourceRef ref(Entry entry) {
    return entry.command().ref().annotation(Command.class.getName(), 0);
  }
}
