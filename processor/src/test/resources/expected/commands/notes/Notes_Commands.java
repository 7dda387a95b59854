package notes;

import dev.ampoule.annotation.Generated;
import dev.ampoule.binding.Values;
import dev.ampoule.command.Command;
import dev.ampoule.command.CommandCall;
import dev.ampoule.command.CommandParameter;
import dev.ampoule.command.CommandValues;
import java.lang.Boolean;
import java.lang.Exception;
import java.lang.String;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Supplier;

/** Commands of {@link Notes}. Generated; edit the annotations instead. */
@Generated
public final class Notes_Commands {
  private static final CommandParameter<Path> EXPORT_FILE = CommandParameter.argument("FILE",
      CommandValues.PATH).help("the file");

  private static final CommandParameter<String> EXPORT_TITLES = CommandParameter.argument("TITLES",
      Values.STRING).asMany();

  private static final CommandParameter<LocalDate> EXPORT_SINCE = CommandParameter
      .option("since", "DATE", Values.LOCAL_DATE).letter("s")
      .help("only those that were written on this day or later").asOptional();

  private static final CommandParameter<Notes.Format> EXPORT_FORMAT = CommandParameter
      .option("format", "FORMAT", CommandValues.enumeration(Notes.Format.values()))
      .fallback("PLAIN");

  private static final CommandParameter<Boolean> EXPORT_DRY_RUN = CommandParameter.flag("dry-run");

  private static final CommandParameter<Boolean> EXPORT_QUIET = CommandParameter.flag("quiet");

  public static final Command EXPORT = Command.of("export",
      "Writes notes into a file. It is replaced if it is there.\n\n"
      + "Nothing is lost: removeAll does that, and export <file> " + "does not.", EXPORT_FILE,
      EXPORT_TITLES, EXPORT_SINCE, EXPORT_FORMAT, EXPORT_DRY_RUN, EXPORT_QUIET);

  public static final Command REMOVE_ALL = Command.of("clear", "Removes all notes.");

  private final Notes notes;

  private final Supplier<Store> store;

  Notes_Commands(Notes notes, Supplier<Store> store) {
    this.notes = notes;
    this.store = store;
  }

  /** Calls {@link Notes#export}. */
  public int export(CommandCall call) throws Exception {
    return notes.export(call.get(EXPORT_FILE), call.list(EXPORT_TITLES),
        call.optional(EXPORT_SINCE), call.get(EXPORT_FORMAT), call.flag(EXPORT_DRY_RUN),
        call.flag(EXPORT_QUIET), store.get(), call.terminal());
  }

  /** Calls {@link Notes#removeAll}. */
  public int removeAll(CommandCall call) {
    notes.removeAll(store.get());
    return 0;
  }
}
