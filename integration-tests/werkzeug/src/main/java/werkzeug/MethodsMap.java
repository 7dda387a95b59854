package werkzeug;

import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.Route;
import java.math.BigInteger;

/** The map "methods" of the recorded cases; a rule without methods takes all that the cases use. */
@Application
final class MethodsMap {

  @Route(
      value = "/item",
      methods = {"GET"},
      endpoint = "get_item")
  String getItem() {
    return "";
  }

  @Route(
      value = "/item",
      methods = {"PUT"},
      endpoint = "put_item")
  String putItem() {
    return "";
  }

  @Route(
      value = "/item",
      methods = {"DELETE"},
      endpoint = "del_item")
  String delItem() {
    return "";
  }

  @Route(
      value = "/form/",
      methods = {"POST"})
  String form() {
    return "";
  }

  @Route(
      value = "/any",
      methods = {"GET", "POST", "PUT", "DELETE", "PATCH", "BREW"})
  String any() {
    return "";
  }

  @Route(
      value = "/low",
      methods = {"PATCH"})
  String low() {
    return "";
  }

  @Route(
      value = "/x/<int:n>",
      methods = {"GET"},
      endpoint = "x_int")
  String xInt(BigInteger n) {
    return "";
  }

  @Route(
      value = "/x/<s>",
      methods = {"POST"},
      endpoint = "x_str")
  String xStr(String s) {
    return "";
  }
}
