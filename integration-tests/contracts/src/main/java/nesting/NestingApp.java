package nesting;

import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.Mount;

/** Mounts a parent with a child, and one blueprint under two names. */
@Application(
    blueprints = Parent.class,
    mounts = {
      @Mount(value = Counter.class, name = "left", urlPrefix = "/left"),
      @Mount(value = Counter.class, name = "right", urlPrefix = "/right")
    })
final class NestingApp {}
