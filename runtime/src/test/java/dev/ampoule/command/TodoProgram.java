package dev.ampoule.command;

import dev.ampoule.App;
import dev.ampoule.Dispatcher;
import dev.ampoule.MountedBlueprint;
import dev.ampoule.Wiring;
import dev.ampoule.binding.Values;
import dev.ampoule.config.Config;
import dev.ampoule.config.ConfigKey;
import dev.ampoule.routing.PathMatch;
import dev.ampoule.routing.Route;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A program with commands as the processor would write them, and what it says. */
final class TodoProgram implements Program {

  enum Color {
    RED,
    DARK_BLUE
  }

  static final CommandParameter<Duration> AGE =
      CommandParameter.option("older-than", "DURATION", Values.DURATION)
          .letter("o")
          .help("How old they are at least.");
  static final CommandParameter<Boolean> DRY =
      CommandParameter.flag("dry-run").help("Only says what would go.");
  static final CommandParameter<Boolean> CACHE =
      CommandParameter.flag("cache").asNegatable().fallback("true").help("Uses the cache.");
  static final CommandParameter<Integer> LIMIT =
      CommandParameter.option("limit", "NUMBER", Values.INT).fallback("20");
  static final CommandParameter<Color> COLOR =
      CommandParameter.option("color", "COLOR", CommandValues.enumeration(Color.values())).asMany();
  static final CommandParameter<String> NAMES =
      CommandParameter.argument("NAMES", Values.STRING).asMany().help("Which ones.");

  private static final Command PURGE =
      Command.of(
          "purge",
          "Removes old todos. All of them are gone then.\n\nThere is no way back, whatever anybody"
              + " may do about it later; think before you call it.",
          AGE,
          DRY,
          CACHE,
          LIMIT,
          COLOR,
          NAMES);

  private static final Command SEED =
      Command.of("seed", "", CommandParameter.argument("COUNT", Values.INT));

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final List<String> events = new ArrayList<>();
  private String input = "";
  private Config config = Config.defaults();

  /** What a command does. */
  interface Body {

    int run(int command, CommandCall call) throws Exception;
  }

  private Body body = (_, _) -> 0;

  TodoProgram body(Body replacement) {
    body = replacement;
    return this;
  }

  TodoProgram config(Config replacement) {
    config = replacement;
    return this;
  }

  TodoProgram input(String text) {
    input = text;
    return this;
  }

  CommandRunner.Result run(String... words) {
    Terminal terminal = new Terminal(new StringReader(input), stream(out), stream(err));
    return new CommandRunner(this, terminal).run(List.of(words));
  }

  int status(String... words) {
    return run(words).status();
  }

  String out() {
    return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  String err() {
    return err.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  /** What has happened to the application. */
  List<String> events() {
    return events;
  }

  private static PrintStream stream(ByteArrayOutputStream target) {
    return new PrintStream(target, true, StandardCharsets.UTF_8);
  }

  @Override
  public String name() {
    return "Todo";
  }

  @Override
  public String invocation() {
    return "todo";
  }

  @Override
  public int width() {
    return 72;
  }

  @Override
  public Wiring wiring() {
    events.add("wiring");
    return new Parts();
  }

  @Override
  public Config config(ConfigOptions options) {
    events.add("config " + options.settings());
    return config;
  }

  @Override
  public App build(ConfigOptions options) {
    events.add("build");
    return App.builder("todo.Todo", new Parts()).config(config).build();
  }

  @Override
  public void release(App app) {
    app.close();
  }

  @Override
  public Served serve(ConfigOptions options) {
    options.settings().forEach(s -> events.add("serve " + s.path() + "=" + s.value()));
    options.environmentFiles().forEach(file -> events.add("serve with " + file));
    events.add("serve");
    return new Served(App.builder("todo.Todo", new Parts()).config(config).build(), 0);
  }

  @Override
  public void end() {
    events.add("end");
  }

  private final class Parts implements Wiring {

    @Override
    public Dispatcher wire(Context context) throws Exception {
      context.closing((AutoCloseable) () -> events.add("close"));
      return new Commands(body);
    }

    @Override
    public List<Command> commands() {
      return List.of(PURGE, SEED.at(1, "todos"), SEED.at(2, "admin"));
    }

    @Override
    public List<ConfigKey> settings() {
      return List.of(
          new ConfigKey("TODO_PAGE_SIZE", "whole number", "20", "How many on a page."),
          new ConfigKey("TODO_DB__PASSWORD", "text", null, ""));
    }
  }

  private static final class Commands extends Dispatcher {

    private final Body body;

    private Commands(Body body) {
      this.body = body;
    }

    @Override
    public int command(int command, CommandCall call) throws Exception {
      return body.run(command, call);
    }

    @Override
    public int match(String domain, String path, int method, PathMatch match) {
      return NO_MATCH;
    }

    @Override
    public Route[] routes() {
      return new Route[0];
    }

    @Override
    public List<MountedBlueprint> mounts() {
      return List.of(
          new MountedBlueprint(0, 0, "", "todo.Todo", "", "", ""),
          new MountedBlueprint(1, 0, "todos", "todo.Todos", "", "", ""),
          new MountedBlueprint(2, 0, "admin", "todo.Todos", "", "", "ADMIN_ENABLED"));
    }
  }
}
