package werkzeug;

import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.Route;
import java.math.BigInteger;

/** The map "ints" of the recorded cases; a rule without methods takes all that the cases use. */
@Application
final class NumbersMap {

  @Route(
      value = "/i/<int:n>",
      methods = {"GET", "POST", "PUT", "DELETE", "PATCH", "BREW"})
  String i(BigInteger n) {
    return "";
  }

  @Route(
      value = "/mm/<int(min=5, max=10):n>",
      methods = {"GET", "POST", "PUT", "DELETE", "PATCH", "BREW"})
  String minmax(BigInteger n) {
    return "";
  }

  @Route(
      value = "/fd/<int(fixed_digits=4):n>",
      methods = {"GET", "POST", "PUT", "DELETE", "PATCH", "BREW"})
  String fixed(BigInteger n) {
    return "";
  }

  @Route(
      value = "/s/<int(signed=True):n>",
      methods = {"GET", "POST", "PUT", "DELETE", "PATCH", "BREW"})
  String signed(BigInteger n) {
    return "";
  }

  @Route(
      value = "/smm/<int(signed=True, max=3):n>",
      methods = {"GET", "POST", "PUT", "DELETE", "PATCH", "BREW"},
      endpoint = "signed_mm")
  String signedMm(BigInteger n) {
    return "";
  }

  @Route(
      value = "/f/<float:f>",
      methods = {"GET", "POST", "PUT", "DELETE", "PATCH", "BREW"})
  String f(double f) {
    return "";
  }

  @Route(
      value = "/fs/<float(signed=True):f>",
      methods = {"GET", "POST", "PUT", "DELETE", "PATCH", "BREW"})
  String fs(double f) {
    return "";
  }

  @Route(
      value = "/fmm/<float(min=0.5, max=2):f>",
      methods = {"GET", "POST", "PUT", "DELETE", "PATCH", "BREW"})
  String fmm(double f) {
    return "";
  }
}
