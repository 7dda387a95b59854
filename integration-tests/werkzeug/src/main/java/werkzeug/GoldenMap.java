package werkzeug;

import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.Route;
import dev.ampoule.annotation.Toggle;

/** A map whose answers were probed on Flask itself. */
@Application
final class GoldenMap {

  @Route("/")
  String root() {
    return "";
  }

  @Route("/a/<int(min=5):x>")
  String amin(long x) {
    return "";
  }

  @Route("/a/<y>")
  String astr(String y) {
    return "";
  }

  @Route("/b/static")
  String bst() {
    return "";
  }

  @Route("/b/<int:x>")
  String bint(long x) {
    return "";
  }

  @Route("/b/<float:x>")
  String bflt(double x) {
    return "";
  }

  @Route("/b/<s>")
  String bstr(String s) {
    return "";
  }

  @Route("/b/<path:p>")
  String bpath(String p) {
    return "";
  }

  @Route("/br/")
  String br() {
    return "";
  }

  @Route("/leaf")
  String leaf() {
    return "";
  }

  @Route("/p/<path:p>/edit")
  String pedit(String p) {
    return "";
  }

  @Route("/p/<path:p>")
  String ppath(String p) {
    return "";
  }

  @Route("/x-<a>-<b>")
  String xab(String a, String b) {
    return "";
  }

  @Route(value = "/pg/", defaults = "p=1")
  @Route("/pg/<int:p>")
  String pg(long p) {
    return "";
  }

  @Route(value = "/mm", methods = "GET")
  String mget() {
    return "";
  }

  @Route(value = "/mm", methods = "POST")
  String mpost() {
    return "";
  }

  @Route(value = "/mm/", methods = "PUT")
  String mput() {
    return "";
  }

  @Route(value = "/ns/", strictSlashes = Toggle.OFF)
  String ns() {
    return "";
  }

  @Route("/w/<a>/x")
  String w1(String a) {
    return "";
  }

  @Route("/w/<int:a>/<b>")
  String w2(long a, String b) {
    return "";
  }

  @Route("/w/<a>/<path:b>")
  String w3(String a, String b) {
    return "";
  }

  @Route("/v/<x>.json")
  String vj(String x) {
    return "";
  }

  @Route("/v/<x>")
  String v(String x) {
    return "";
  }

  @Route("/v/pre<x>")
  String vp(String x) {
    return "";
  }

  @Route("/v/pre<x>.json")
  String vpj(String x) {
    return "";
  }
}
