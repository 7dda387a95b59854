package routing;

import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Get;
import java.util.UUID;

/** Rules that compete for the same paths; the order of the methods must not matter. */
@Blueprint(urlPrefix = "/p")
final class Precedence {

  @Get("/one/<path:value>")
  String path(String value) {
    return "path " + value;
  }

  @Get("/one/<value>")
  String string(String value) {
    return "string " + value;
  }

  @Get("/one/<any(a,b):value>")
  String any(String value) {
    return "any " + value;
  }

  @Get("/one/<uuid:value>")
  String uuid(UUID value) {
    return "uuid " + value;
  }

  @Get("/one/<float:value>")
  String real(double value) {
    return "float " + value;
  }

  @Get("/one/<int:value>")
  String integer(int value) {
    return "int " + value;
  }

  @Get("/one/static")
  String literal() {
    return "static";
  }

  @Get("/even/<n>")
  String anything(String n) {
    return "anything " + n;
  }

  @Get("/even/<even:n>")
  String even(int n) {
    return "even " + n;
  }

  @Get("/min/<int(min=5):x>")
  String atLeastFive(int x) {
    return "min " + x;
  }

  @Get("/min/<y>")
  String lessThanFive(String y) {
    return "other " + y;
  }

  @Get("/w/<a>/x")
  String variableThenLiteral(String a) {
    return "w1 " + a;
  }

  @Get("/w/<int:a>/<b>")
  String intThenVariable(int a, String b) {
    return "w2 " + a + " " + b;
  }

  @Get("/w/<a>/<path:b>")
  String variableThenPath(String a, String b) {
    return "w3 " + a + " " + b;
  }

  @Get("/back/static/one")
  String literalTwice() {
    return "literal";
  }

  @Get("/back/<a>/two")
  String backtracked(String a) {
    return "backtracked " + a;
  }

  @Get("/v/<x>.json")
  String suffix(String x) {
    return "vj " + x;
  }

  @Get("/v/<x>")
  String plain(String x) {
    return "v " + x;
  }

  @Get("/v/pre<x>")
  String prefix(String x) {
    return "vp " + x;
  }

  @Get("/v/pre<x>.json")
  String prefixAndSuffix(String x) {
    return "vpj " + x;
  }
}
