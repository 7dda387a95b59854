package werkzeug;

import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.Route;
import java.util.List;

/** The map "custom" of the recorded cases; a rule without methods takes all that the cases use. */
@Application(uses = {ListConverter.class, YearConverter.class})
final class CustomMap {

  @Route(
      value = "/tags/<list:tags>",
      methods = {"GET", "POST", "PUT", "DELETE", "PATCH", "BREW"})
  String tags(List<String> tags) {
    return "";
  }

  @Route(
      value = "/y/<year:y>",
      methods = {"GET", "POST", "PUT", "DELETE", "PATCH", "BREW"})
  String year(int y) {
    return "";
  }

  @Route(
      value = "/y/<s>",
      methods = {"GET", "POST", "PUT", "DELETE", "PATCH", "BREW"},
      endpoint = "y_other")
  String yOther(String s) {
    return "";
  }
}
