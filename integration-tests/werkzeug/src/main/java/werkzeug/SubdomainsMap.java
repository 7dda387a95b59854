package werkzeug;

import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.Route;

/**
 * The map "subdomains" of the recorded cases; a rule without methods takes all that the cases use.
 */
@Application(subdomainMatching = true, defaultSubdomain = "www")
final class SubdomainsMap {

  @Route(
      value = "/",
      methods = {"GET", "POST", "PUT", "DELETE", "PATCH", "BREW"},
      endpoint = "www_index")
  String wwwIndex() {
    return "";
  }

  @Route(
      value = "/",
      methods = {"GET", "POST", "PUT", "DELETE", "PATCH", "BREW"},
      endpoint = "api_index",
      subdomain = "api")
  String apiIndex() {
    return "";
  }

  @Route(
      value = "/",
      methods = {"GET", "POST", "PUT", "DELETE", "PATCH", "BREW"},
      subdomain = "<tenant>")
  String tenant(String tenant) {
    return "";
  }

  @Route(
      value = "/b/",
      methods = {"GET", "POST", "PUT", "DELETE", "PATCH", "BREW"},
      endpoint = "api_b",
      subdomain = "api")
  String apiB() {
    return "";
  }
}
