package werkzeug;

import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.Route;
import java.math.BigInteger;
import java.util.UUID;

/**
 * The map "precedence" of the recorded cases; a rule without methods takes all that the cases use.
 */
@Application
final class PrecedenceMap {

  @Route(
      value = "/<path:p>",
      methods = {"GET", "POST", "PUT", "DELETE", "PATCH", "BREW"},
      endpoint = "catch")
  String rest(String p) {
    return "";
  }

  @Route(
      value = "/<s>",
      methods = {"GET", "POST", "PUT", "DELETE", "PATCH", "BREW"})
  String one(String s) {
    return "";
  }

  @Route(
      value = "/<int:n>",
      methods = {"GET", "POST", "PUT", "DELETE", "PATCH", "BREW"})
  String num(BigInteger n) {
    return "";
  }

  @Route(
      value = "/fixed",
      methods = {"GET", "POST", "PUT", "DELETE", "PATCH", "BREW"})
  String fixed() {
    return "";
  }

  @Route(
      value = "/fixed/<s>",
      methods = {"GET", "POST", "PUT", "DELETE", "PATCH", "BREW"},
      endpoint = "fixed_s")
  String fixedS(String s) {
    return "";
  }

  @Route(
      value = "/fixed/<int:n>",
      methods = {"GET", "POST", "PUT", "DELETE", "PATCH", "BREW"},
      endpoint = "fixed_n")
  String fixedN(BigInteger n) {
    return "";
  }

  @Route(
      value = "/fixed/<path:p>",
      methods = {"GET", "POST", "PUT", "DELETE", "PATCH", "BREW"},
      endpoint = "fixed_p")
  String fixedP(String p) {
    return "";
  }

  @Route(
      value = "/<a>/<b>",
      methods = {"GET", "POST", "PUT", "DELETE", "PATCH", "BREW"})
  String two(String a, String b) {
    return "";
  }

  @Route(
      value = "/<float:f>",
      methods = {"GET", "POST", "PUT", "DELETE", "PATCH", "BREW"})
  String flt(double f) {
    return "";
  }

  @Route(
      value = "/<uuid:u>",
      methods = {"GET", "POST", "PUT", "DELETE", "PATCH", "BREW"})
  String uid(UUID u) {
    return "";
  }

  @Route(
      value = "/pre-<s>",
      methods = {"GET", "POST", "PUT", "DELETE", "PATCH", "BREW"})
  String pre(String s) {
    return "";
  }

  @Route(
      value = "/<s>/tail",
      methods = {"GET", "POST", "PUT", "DELETE", "PATCH", "BREW"})
  String tail(String s) {
    return "";
  }
}
