package commands;

import commands.upkeep.Journal;

/** Something that lives as long as a request, or as the context of a command. */
final class Draft implements AutoCloseable {

  private final Journal journal;

  Draft(Journal journal) {
    this.journal = journal;
    journal.add("draft");
  }

  void save() {
    journal.add("saved");
  }

  @Override
  public void close() {
    journal.add("closed");
  }
}
