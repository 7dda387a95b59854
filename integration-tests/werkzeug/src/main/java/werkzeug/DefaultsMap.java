package werkzeug;

import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.Route;

/**
 * The map "defaults" of the recorded cases; a rule without methods takes all that the cases use.
 */
@Application
final class DefaultsMap {

  @Route(
      value = "/all/",
      methods = {"GET", "POST", "PUT", "DELETE", "PATCH", "BREW"},
      defaults = "page=1")
  @Route(
      value = "/all/page/<int:page>",
      methods = {"GET", "POST", "PUT", "DELETE", "PATCH", "BREW"})
  String all(int page) {
    return "";
  }

  @Route(
      value = "/l/",
      methods = {"GET", "POST", "PUT", "DELETE", "PATCH", "BREW"},
      defaults = "lang=en")
  @Route(
      value = "/l/<lang>/",
      methods = {"GET", "POST", "PUT", "DELETE", "PATCH", "BREW"})
  String lang(String lang) {
    return "";
  }

  @Route(
      value = "/alias",
      methods = {"GET", "POST", "PUT", "DELETE", "PATCH", "BREW"},
      endpoint = "canon_target")
  @Route(
      value = "/old-alias",
      methods = {"GET", "POST", "PUT", "DELETE", "PATCH", "BREW"},
      endpoint = "canon_target",
      alias = true)
  String canonTarget() {
    return "";
  }
}
