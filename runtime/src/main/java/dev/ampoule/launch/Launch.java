package dev.ampoule.launch;

import dev.ampoule.App;
import dev.ampoule.command.CommandRunner;
import dev.ampoule.command.Terminal;
import java.util.List;
import java.util.function.Supplier;

/** Runs an application as a program of its own. */
public final class Launch {

  private Launch() {}

  /**
   * Runs the command that the command line names. It returns when the server listens; any other
   * command ends the process.
   *
   * @param application makes the application's builder
   * @param args the command line
   */
  public static void run(Supplier<App.Builder> application, String[] args) {
    Terminal terminal = Terminal.standard();
    AppProgram program = new AppProgram(application, new Launcher(terminal, Shutdown::install));
    int status = new CommandRunner(program, terminal).run(List.of(args)).status();
    if (!program.isServing()) {
      System.exit(status);
    }
  }
}
