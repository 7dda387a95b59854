package parts.storage;

/** Only the report needs it, so that it is made as late as that. */
public final class Draft {

  Draft(Journal journal) {
    journal.add("open draft");
  }

  String title() {
    return "the year";
  }
}
