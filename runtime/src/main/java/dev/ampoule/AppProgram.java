package dev.ampoule;

import dev.ampoule.command.CommandException;
import dev.ampoule.command.ConfigOptions;
import dev.ampoule.command.Program;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An application as a program of its own, which builds it anew for each command. */
final class AppProgram implements Program {

  private final Supplier<App.Builder> application;
  private final Launcher launcher;
  private @Nullable Running running;

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
  public void serve(ConfigOptions options) {
    try {
      running = launcher.launch(application, options);
    } catch (LaunchException e) {
      throw new CommandException(e.status(), e.getMessage(), e);
    }
  }

  /** Whether a server runs, which keeps the process alive. */
  boolean isServing() {
    return running != null;
  }
}
