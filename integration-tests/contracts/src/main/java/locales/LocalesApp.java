package locales;

import dev.ampoule.App;
import dev.ampoule.Key;
import dev.ampoule.RequestGlobals;
import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.UrlDefaults;
import dev.ampoule.annotation.UrlValuePreprocessor;
import dev.ampoule.http.Request;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The pattern of Flask's documentation: no handler and no caller names the language. */
@Application(blueprints = {Pages.class, Shop.class})
final class LocalesApp {

  static final Key<String> LANGUAGE = Key.of("language");

  @UrlValuePreprocessor
  void pull(@Nullable String endpoint, Map<String, Object> values, RequestGlobals globals) {
    globals.set("endpoint", endpoint == null ? "none" : endpoint);
    globals.set("values", values.toString());
    Object language = values.get("lang");
    if (language != null) {
      globals.set(LANGUAGE, language.toString());
    }
  }

  @UrlDefaults
  void add(String endpoint, Map<String, Object> values, App app, RequestGlobals globals) {
    String language = globals.get(LANGUAGE);
    if (language != null && app.urls().isEndpointExpecting(endpoint, "lang")) {
      values.putIfAbsent("lang", language);
    }
  }

  @Get("/")
  String index() {
    return App.current().urlFor("pages.about", Map.of("lang", "en"));
  }

  @Get("/missing")
  String missing() {
    return App.current().urlFor("pages.about", Map.of());
  }

  @Get("/missing/typed")
  String missingTyped() {
    return PagesUrls.about().toString();
  }

  @Get("/<lang>/plain")
  String plain(String lang, Request request) {
    return lang + " " + request.viewArgs() + " " + App.current().urlFor("index", Map.of());
  }
}
