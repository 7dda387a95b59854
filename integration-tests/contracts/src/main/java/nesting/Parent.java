package nesting;

import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.Mount;

/** A blueprint that mounts others below itself. */
@Blueprint(
    urlPrefix = "/<lang>/parent",
    blueprints = Child.class,
    mounts = @Mount(value = Counter.class, name = "inner", urlPrefix = "/counter"))
final class Parent {

  @Get("/")
  String index(String lang) {
    return "parent " + lang;
  }
}
