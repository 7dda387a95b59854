package locales;

import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.Scope;
import dev.ampoule.annotation.UrlDefaults;
import dev.ampoule.annotation.UrlValuePreprocessor;
import java.util.Locale;
import java.util.Map;

/** Hooks that change what handlers get, for this blueprint and for all. */
@Blueprint(urlPrefix = "/shop")
final class Shop {

  @UrlValuePreprocessor
  void correct(String endpoint, Map<String, Object> values) {
    values.computeIfPresent("name", (key, name) -> name.toString().toUpperCase(Locale.ROOT));
    values.computeIfPresent("id", (key, id) -> ((Integer) id) * 10);
    if (endpoint.endsWith("lost")) {
      values.remove("id");
    }
  }

  @UrlDefaults
  void currency(Map<String, Object> values) {
    values.putIfAbsent("currency", "eur");
  }

  @UrlDefaults(scope = Scope.APP)
  void everywhere(String endpoint, Map<String, Object> values) {
    if (endpoint.equals("index")) {
      values.put("from", "shop");
    }
  }

  @Get("/item/<int:id>")
  String item(int id) {
    return "item " + id;
  }

  @Get("/named/<name>")
  String named(String name) {
    return name;
  }

  @Get("/lost/<int:id>")
  String lost(int id) {
    return "lost " + id;
  }
}
