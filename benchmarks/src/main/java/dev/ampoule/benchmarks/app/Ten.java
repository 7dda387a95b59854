package dev.ampoule.benchmarks.app;

import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Delete;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.Post;
import dev.ampoule.annotation.Put;

/** Ten routes as a collection of things has them. */
@Blueprint
final class Ten {

  @Get("/")
  String list() {
    return "list";
  }

  @Post("/")
  String add() {
    return "add";
  }

  @Get("/latest")
  String latest() {
    return "latest";
  }

  @Get("/<int:id>")
  String show(int id) {
    return "show";
  }

  @Put("/<int:id>")
  String replace(int id) {
    return "replace";
  }

  @Delete("/<int:id>")
  String remove(int id) {
    return "remove";
  }

  @Get("/<int:id>/history")
  String history(int id) {
    return "history";
  }

  @Get("/<int:id>/history/<int:version>")
  String version(int id, int version) {
    return "version";
  }

  @Get("/by/<name>")
  String named(String name) {
    return "named";
  }

  @Get("/by/<name>/<path:rest>")
  String below(String name, String rest) {
    return "below";
  }
}
