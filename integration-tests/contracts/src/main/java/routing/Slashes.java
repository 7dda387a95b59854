package routing;

import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.Post;
import dev.ampoule.annotation.Put;
import dev.ampoule.annotation.Toggle;

/** Slashes at the end of a path, and too many of them. */
@Blueprint(urlPrefix = "/s")
final class Slashes {

  @Get("/branch/")
  String branch() {
    return "branch";
  }

  @Get("/leaf")
  String leaf() {
    return "leaf";
  }

  @Get(value = "/lax-branch/", strictSlashes = Toggle.OFF)
  String laxBranch() {
    return "lax branch";
  }

  @Get(value = "/lax-leaf", strictSlashes = Toggle.OFF)
  String laxLeaf() {
    return "lax leaf";
  }

  @Post("/post/")
  String post() {
    return "post";
  }

  @Get("/mm")
  String mmGet() {
    return "mm get";
  }

  @Put("/mm/")
  String mmPut() {
    return "mm put";
  }

  @Get("/a/b/<c>")
  String merged(String c) {
    return "merged " + c;
  }

  @Get(value = "/raw/<path:p>", mergeSlashes = Toggle.OFF)
  String unmerged(String p) {
    return "raw " + p;
  }

  @Get(value = "/exact/<int:n>", mergeSlashes = Toggle.OFF)
  String exact(int n) {
    return "exact " + n;
  }
}
