package dev.ampoule.testing;

import dev.ampoule.App;
import dev.ampoule.Wiring;
import dev.ampoule.command.CommandException;
import dev.ampoule.command.ConfigOptions;
import dev.ampoule.command.Program;
import dev.ampoule.command.Served;
import dev.ampoule.config.Config;

/** The application of a test as a program: it is built already, and stays open. */
record TestProgram(App app) implements Program {

  private static final int WIDTH = 80;

  @Override
  public String name() {
    return app.name().substring(app.name().lastIndexOf('.') + 1);
  }

  @Override
  public String invocation() {
    return "app";
  }

  @Override
  public int width() {
    return WIDTH;
  }

  @Override
  public Wiring wiring() {
    return app.wiring();
  }

  @Override
  public Config config(ConfigOptions options) {
    refuse(options);
    return app.config();
  }

  @Override
  public App build(ConfigOptions options) {
    refuse(options);
    return app;
  }

  @Override
  public void release(App used) {}

  @Override
  public Served serve(ConfigOptions options) {
    throw new CommandException(
        CommandException.FAILED, "a TestCommandRunner serves nothing: TestClient does");
  }

  @Override
  public void end() {}

  private static void refuse(ConfigOptions options) {
    boolean tooLate =
        !options.environmentFiles().isEmpty()
            || options.settings().stream().anyMatch(setting -> !setting.path().equals("DEBUG"));
    if (tooLate) {
      throw new CommandException(
          CommandException.USAGE,
          "the application of a test is built already: give it its configuration then");
    }
  }
}
