package werkzeug;

import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.Route;
import java.math.BigInteger;

/** The map "basic" of the recorded cases; a rule without methods takes all that the cases use. */
@Application
final class BasicMap {

  @Route(
      value = "/",
      methods = {"GET", "POST", "PUT", "DELETE", "PATCH", "BREW"})
  String index() {
    return "";
  }

  @Route(
      value = "/about",
      methods = {"GET", "POST", "PUT", "DELETE", "PATCH", "BREW"})
  String about() {
    return "";
  }

  @Route(
      value = "/users/",
      methods = {"GET", "POST", "PUT", "DELETE", "PATCH", "BREW"})
  String users() {
    return "";
  }

  @Route(
      value = "/users/<name>",
      methods = {"GET", "POST", "PUT", "DELETE", "PATCH", "BREW"})
  String user(String name) {
    return "";
  }

  @Route(
      value = "/users/me",
      methods = {"GET", "POST", "PUT", "DELETE", "PATCH", "BREW"})
  String me() {
    return "";
  }

  @Route(
      value = "/users/<int:id>",
      methods = {"GET", "POST", "PUT", "DELETE", "PATCH", "BREW"},
      endpoint = "user_by_id")
  String userById(BigInteger id) {
    return "";
  }

  @Route(
      value = "/users/<int:id>/posts/",
      methods = {"GET", "POST", "PUT", "DELETE", "PATCH", "BREW"})
  String posts(BigInteger id) {
    return "";
  }

  @Route(
      value = "/users/<int:id>/posts/<slug>",
      methods = {"GET", "POST", "PUT", "DELETE", "PATCH", "BREW"})
  String post(BigInteger id, String slug) {
    return "";
  }
}
