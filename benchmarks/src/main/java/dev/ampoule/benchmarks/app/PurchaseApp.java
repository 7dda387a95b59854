package dev.ampoule.benchmarks.app;

import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.Body;
import dev.ampoule.annotation.Post;

/** One route, whose handler takes a record of ten lines and returns a small one. */
@Application
final class PurchaseApp {

  @Post("/purchases")
  Purchase.Receipt add(@Body Purchase purchase) {
    return purchase.receipt();
  }
}
