package hosting;

import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Get;

/** An application below a server name, with rules for its subdomains. */
@Application(
    subdomainMatching = true,
    blueprints = {SubdomainsApp.Api.class, SubdomainsApp.Users.class})
final class SubdomainsApp {

  @Get("/")
  String apex() {
    return "apex";
  }

  @Get(value = "/", subdomain = "www")
  String www() {
    return "www";
  }

  @Blueprint(subdomain = "api")
  static final class Api {

    @Get("/")
    String index() {
      return "api";
    }

    @Get(value = "/", subdomain = "v2.api")
    String second() {
      return "api 2";
    }
  }

  @Blueprint(subdomain = "<user>")
  static final class Users {

    @Get("/")
    String home(String user) {
      return "home of " + user;
    }

    @Get("/posts/<int:id>")
    String post(int id, String user) {
      return "post " + id + " of " + user;
    }
  }
}
