package dev.ampoule;

import java.util.function.Supplier;

/**
 * Runs an application as a program of its own: what the generated {@code main} calls.
 *
 * <pre>{@code
 * java -jar todo.jar --host 0.0.0.0 --port 8080
 * }</pre>
 *
 * <p>Flask: {@code flask run} and {@code app.run()}.
 */
public final class Ampoule {

  private Ampoule() {}

  /**
   * Serves an application until the process is told to end.
   *
   * <p>{@code SIGTERM} and {@code SIGINT} (Ctrl+C) stop it: no connection is accepted any more,
   * what runs is answered within {@code SERVER_SHUTDOWN_GRACE} (30 seconds unless set), the parts
   * of the application are closed, and the process ends with the status 143 or 130. A second signal
   * ends it at once.
   *
   * <p>This method returns when the server listens. When it cannot, one line on standard error says
   * why, and the process ends: with the status 2 for a wrong command line, 1 otherwise.
   *
   * @param application makes the application's builder, {@code TodoAppFactory::builder}
   * @param args the command line: {@code run} (or nothing), {@code --host}, {@code --port}, {@code
   *     --set KEY=VALUE}, {@code --help}
   */
  public static void run(Supplier<App.Builder> application, String[] args) {
    Terminal terminal = Terminal.standard();
    try {
      new Launcher(terminal, Shutdown::install).launch(application, args);
    } catch (LaunchException e) {
      terminal.complain(e.getMessage());
      System.exit(e.status());
    }
  }
}
