package dev.ampoule;

import dev.ampoule.launch.Launch;
import java.util.function.Supplier;

/**
 * Runs an application as a program of its own: what the generated {@code main} calls.
 *
 * <pre>{@code
 * java -jar todo.jar --host 0.0.0.0 --port 8080
 * java -jar todo.jar routes
 * }</pre>
 *
 * <p>Flask: the {@code flask} command and {@code app.run()}.
 */
public final class Ampoule {

  private Ampoule() {}

  /**
   * Runs the command that the command line names: {@code run}, which is also what happens without
   * one, serves the application; {@code routes}, {@code config}, {@code explain} and {@code
   * completion} tell about it; the others are its {@code @Command} methods. {@code --help} lists
   * them.
   *
   * <p>A server stops on {@code SIGTERM} and {@code SIGINT} (Ctrl+C): no connection is accepted any
   * more, what runs is answered within {@code SERVER_SHUTDOWN_GRACE} (30 seconds unless set), the
   * parts of the application are closed, and the process ends with the status 143 or 130. A second
   * signal ends it at once.
   *
   * <p>This method returns when the server listens. When any other command has ended, the process
   * ends with its status: 0 when all went well, 2 for a wrong command line, 1 or the command's own
   * otherwise, with one line on standard error that says why.
   *
   * @param application makes the application's builder, {@code TodoAppFactory::builder}
   * @param args the command line
   */
  public static void run(Supplier<App.Builder> application, String[] args) {
    Launch.run(application, args);
  }
}
