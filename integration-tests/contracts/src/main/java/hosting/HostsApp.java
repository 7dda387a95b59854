package hosting;

import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.Get;
import dev.ampoule.http.Request;

/** An application whose rules name hosts. */
@Application(hostMatching = true)
final class HostsApp {

  @Get(value = "/", host = "www.example.com")
  String www() {
    return "www";
  }

  @Get(value = "/", host = "<tenant>.example.com")
  String tenant(String tenant) {
    return "tenant " + tenant;
  }

  @Get(value = "/port", host = "www.example.com:8080")
  String port() {
    return "port";
  }

  @Get(value = "/<path:rest>", host = "files.example.com")
  String files(String rest, Request request) {
    return request.host() + " " + rest;
  }
}
