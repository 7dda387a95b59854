package werkzeug;

import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.Get;
import java.math.BigInteger;
import java.util.List;
import java.util.UUID;

/** Rules with every converter, none of which is in another one's way. */
@Application(
    uses = {ListConverter.class, YearConverter.class},
    subdomainMatching = true)
final class RoundTripMap {

  @Get("/text/<a>")
  String text(String a) {
    return a;
  }

  @Get("/short/<string(minlength=2, maxlength=4):a>")
  String brief(String a) {
    return a;
  }

  @Get("/any/<any(one, two, \"a b\", \"c/d\", \"é\"):a>")
  String any(String a) {
    return a;
  }

  @Get("/int/<int:a>")
  String integer(int a) {
    return "";
  }

  @Get("/long/<int(signed=True):a>")
  String signed(long a) {
    return "";
  }

  @Get("/big/<int:a>")
  String big(BigInteger a) {
    return "";
  }

  @Get("/digits/<int(fixed_digits=5):a>")
  String digits(int a) {
    return "";
  }

  @Get("/float/<float(signed=True):a>")
  String decimal(double a) {
    return "";
  }

  @Get("/uuid/<uuid:a>")
  String uuid(UUID a) {
    return "";
  }

  @Get("/path/<path:a>/end")
  String path(String a) {
    return a;
  }

  @Get("/two/<a>.<int:b>")
  String two(String a, int b) {
    return a;
  }

  @Get("/list/<list:a>/x")
  String list(List<String> a) {
    return "";
  }

  @Get("/year/<year:a>/")
  String year(int a) {
    return "";
  }

  @Get(value = "/tenant/<a>", subdomain = "<tenant>")
  String tenant(String tenant, String a) {
    return a;
  }
}
