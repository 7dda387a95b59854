package werkzeug;

import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.Route;
import java.math.BigInteger;

/**
 * The map "redirects" of the recorded cases; a rule without methods takes all that the cases use.
 */
@Application
final class RedirectsMap {

  @Route(
      value = "/old/<int:id>",
      methods = {"GET", "POST", "PUT", "DELETE", "PATCH", "BREW"},
      redirectTo = "new/<id>")
  String old(BigInteger id) {
    return "";
  }

  @Route(
      value = "/new/<int:id>",
      methods = {"GET", "POST", "PUT", "DELETE", "PATCH", "BREW"},
      endpoint = "new")
  String newer(BigInteger id) {
    return "";
  }

  @Route(
      value = "/gone",
      methods = {"GET", "POST", "PUT", "DELETE", "PATCH", "BREW"},
      redirectTo = "new/1")
  String gone() {
    return "";
  }

  @Route(
      value = "/bo/<x>",
      methods = {"GET", "POST", "PUT", "DELETE", "PATCH", "BREW"},
      buildOnly = true)
  String bo(String x) {
    return "";
  }
}
