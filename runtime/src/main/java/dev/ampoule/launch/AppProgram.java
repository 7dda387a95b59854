package dev.ampoule.launch;

import dev.ampoule.App;
import dev.ampoule.Wiring;
import dev.ampoule.command.CommandException;
import dev.ampoule.command.ConfigOptions;
import dev.ampoule.command.Program;
import dev.ampoule.command.Served;
import dev.ampoule.config.Config;
import java.util.function.Supplier;

/** An application as a program of its own, which builds it anew for each command. */
final class AppProgram implements Program {

  private final Supplier<App.Builder> application;
  private final Launcher launcher;
  private boolean serving;

  AppProgram(Supplier<App.Builder> application, Launcher launcher) {
    this.application = application;
    this.launcher = launcher;
  }

  @Override
  public String name() {
    String name = application.get().name();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  @Override
  public String invocation() {
    return Invocation.text();
  }

  @Override
  public int width() {
    return Invocation.width();
  }

  @Override
  public Wiring wiring() {
    return application.get().wiring();
  }

  @Override
  public Config config(ConfigOptions options) {
    return LaunchConfig.of(application.get().given(), options);
  }

  @Override
  public App build(ConfigOptions options) {
    try {
      return Launcher.build(application, options);
    } catch (LaunchException e) {
      throw new CommandException(e.status(), e.getMessage(), e);
    }
  }

  @Override
  public void release(App app) {
    app.close();
  }

  @Override
  public Served serve(ConfigOptions options) {
    try {
      Running launched = launcher.launch(application, options);
      serving = true;
      return new Served(launched.app(), launched.server().port());
    } catch (LaunchException e) {
      throw new CommandException(e.status(), e.getMessage(), e);
    }
  }

  @Override
  public void end() {
    serving = false;
  }

  /** Whether the process stays because a server runs. */
  boolean isServing() {
    return serving;
  }
}
