package werkzeug;

import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.Route;
import dev.ampoule.annotation.Toggle;

/** The map "strict" of the recorded cases; a rule without methods takes all that the cases use. */
@Application
final class StrictMap {

  @Route(
      value = "/branch/",
      methods = {"GET", "POST", "PUT", "DELETE", "PATCH", "BREW"})
  String branch() {
    return "";
  }

  @Route(
      value = "/leaf",
      methods = {"GET", "POST", "PUT", "DELETE", "PATCH", "BREW"})
  String leaf() {
    return "";
  }

  @Route(
      value = "/loose/",
      methods = {"GET", "POST", "PUT", "DELETE", "PATCH", "BREW"},
      strictSlashes = Toggle.OFF)
  String loose() {
    return "";
  }

  @Route(
      value = "/looseleaf",
      methods = {"GET", "POST", "PUT", "DELETE", "PATCH", "BREW"},
      strictSlashes = Toggle.OFF)
  String looseleaf() {
    return "";
  }

  @Route(
      value = "/both/",
      methods = {"GET", "POST", "PUT", "DELETE", "PATCH", "BREW"},
      endpoint = "both_branch")
  String bothBranch() {
    return "";
  }

  @Route(
      value = "/both",
      methods = {"GET", "POST", "PUT", "DELETE", "PATCH", "BREW"},
      endpoint = "both_leaf")
  String bothLeaf() {
    return "";
  }

  @Route(
      value = "/post/",
      methods = {"POST"},
      endpoint = "post_branch")
  String postBranch() {
    return "";
  }
}
