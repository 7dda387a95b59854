package outside;

import dev.ampoule.App;
import dev.ampoule.Key;
import dev.ampoule.RequestGlobals;
import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.Provides;
import dev.ampoule.annotation.TeardownAppContext;
import dev.ampoule.annotation.UrlDefaults;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Notes the ends of its contexts. */
@Application
final class OutsideApp {

  static final Key<String> NAME = Key.of("name");

  private final Ends ends;

  OutsideApp(Ends ends) {
    this.ends = ends;
  }

  @Provides
  static Ends ends() {
    return new Ends();
  }

  @TeardownAppContext
  void first(RequestGlobals globals) {
    ends.add("1 " + globals.get(NAME, "nobody"));
    if (globals.contains("fail")) {
      throw new IllegalStateException("first");
    }
  }

  @TeardownAppContext
  void second(@Nullable Throwable error) {
    ends.add("2 " + (error == null ? "fine" : error.getMessage()));
  }

  @UrlDefaults
  void add(Map<String, Object> values, RequestGlobals globals) {
    values.put("by", globals.get(NAME, "nobody"));
  }

  @Get("/ends")
  String read() {
    return ends.read();
  }

  @Get("/name")
  String name(RequestGlobals globals) {
    return globals.get(NAME, "nobody");
  }

  @Get("/url")
  String url() {
    return App.current().urlFor("name", Map.of());
  }
}
