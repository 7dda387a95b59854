package dev.ampoule.benchmarks.app;

import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Mount;

/** Ten times ten routes. */
@Blueprint(
    mounts = {
      @Mount(value = Ten.class, name = "items", urlPrefix = "/items"),
      @Mount(value = Ten.class, name = "invoices", urlPrefix = "/invoices"),
      @Mount(value = Ten.class, name = "users", urlPrefix = "/users"),
      @Mount(value = Ten.class, name = "groups", urlPrefix = "/groups"),
      @Mount(value = Ten.class, name = "labels", urlPrefix = "/labels"),
      @Mount(value = Ten.class, name = "notes", urlPrefix = "/notes"),
      @Mount(value = Ten.class, name = "files", urlPrefix = "/files"),
      @Mount(value = Ten.class, name = "parts", urlPrefix = "/<int:part>/parts"),
      @Mount(value = Ten.class, name = "pages", urlPrefix = "/<int:page>/pages"),
      @Mount(value = Ten.class, name = "others", urlPrefix = "/<name>")
    })
final class Hundred {}
