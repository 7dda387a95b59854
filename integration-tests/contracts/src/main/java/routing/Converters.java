package routing;

import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Get;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** Each built-in converter with its arguments, and two of the application's own. */
@Blueprint(urlPrefix = "/c")
final class Converters {

  @Get("/int/<int:n>")
  String integer(int n) {
    return "int " + n;
  }

  @Get("/long/<int:n>")
  String longInteger(long n) {
    return "long " + n;
  }

  @Get("/short/<int:n>")
  String shortInteger(short n) {
    return "short " + n;
  }

  @Get("/byte/<int:n>")
  String byteInteger(byte n) {
    return "byte " + n;
  }

  @Get("/boxed/<int:n>")
  String boxed(Integer n) {
    return "Integer " + n;
  }

  @Get("/big/<int:n>")
  String big(BigInteger n) {
    return "BigInteger " + n;
  }

  @Get("/signed/<int(signed=True):n>")
  String signed(int n) {
    return "signed " + n;
  }

  @Get("/range/<int(min=5,max=10):n>")
  String range(int n) {
    return "range " + n;
  }

  @Get("/digits/<int(fixed_digits=3):n>")
  String digits(int n) {
    return "digits " + n;
  }

  @Get("/float/<float:x>")
  String real(double x) {
    return "float " + x;
  }

  @Get("/single/<float(signed=True):x>")
  String single(float x) {
    return "single " + x;
  }

  @Get("/uuid/<uuid:id>")
  String uuid(UUID id) {
    return "uuid " + id;
  }

  @Get("/any/cold/<any(grey,blue):color>")
  String anyCold(String color) {
    return "cold " + color;
  }

  @Get("/any/warm/<any(grey,red):color>")
  String anyWarm(String color) {
    return "warm " + color;
  }

  @Get("/any/<any(red,green,\"light blue\"):color>")
  String any(String color) {
    return "any " + color;
  }

  @Get("/string/<string(minlength=2,maxlength=4):s>")
  String string(String s) {
    return "string " + s;
  }

  @Get("/code/<string(length=2):s>")
  String code(String s) {
    return "code " + s;
  }

  @Get("/path/<path:p>")
  String path(String p) {
    return "path " + p;
  }

  @Get("/path/<path:p>/edit")
  String pathEdit(String p) {
    return "edit " + p;
  }

  @Get("/words/<words:list>")
  String words(List<String> list) {
    return "words " + String.join(",", list);
  }

  @Get("/even/<even:n>")
  String even(int n) {
    return "even " + n;
  }

  @Get("/mixed/x-<a>-<b>")
  String mixed(String a, String b) {
    return "mixed " + a + " " + b;
  }

  @Get("/files/<name>.json")
  String json(String name) {
    return "json " + name;
  }

  @Get("/files/<name>")
  String file(String name) {
    return "file " + name;
  }

  @Get("/three/<int:a>/<b>/<path:c>")
  String three(String b, String c, int a) {
    return "three " + a + " " + b + " " + c;
  }

  @Get("/day/<day>")
  String day(LocalDate day) {
    return "day " + day.getDayOfWeek();
  }

  @Get("/day/<day>/notes")
  String notes(LocalDate day) {
    return "notes of " + day.getDayOfWeek();
  }

  @Get("/day/today")
  String today() {
    return "today";
  }

  @Get("/zone/<path:zone>")
  String zone(ZoneId zone) {
    return "zone " + zone.getId();
  }

  @Get("/zone/<path:zone>/clock")
  String clock(ZoneId zone) {
    return "clock of " + zone.getId();
  }

  @Get("/size/<size>")
  String size(Size size) {
    return "size " + (size == Size.LARGE ? "large" : "small");
  }

  enum Size {
    SMALL,
    LARGE
  }
}
