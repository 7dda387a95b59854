package shop;

import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Body;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.Post;
import dev.ampoule.annotation.Put;
import dev.ampoule.annotation.Query;
import dev.ampoule.http.JsonResponse;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

@Blueprint
final class Orders {

  record Order(long id, List<String> lines) {}

  @Post("/orders")
  JsonResponse<Order> add(@Query boolean draft, @Body Order order) {
    throw new UnsupportedOperationException();
  }

  @Put("/orders")
  Optional<Order> replace(@Body Optional<Order> order) {
    return order;
  }

  @Post("/count")
  int count(@Body int step) {
    return step;
  }

  @Post("/maybe")
  OptionalInt maybe(@Body OptionalInt step) {
    return step;
  }

  @Post("/text")
  String text(@Body Optional<String> text) {
    return text.orElse("");
  }

  @Get("/orders")
  Stream<Order> all() {
    return Stream.of();
  }

  @Get(value = "/export", produces = "application/x-ndjson")
  JsonResponse<Stream<Order>> export() {
    throw new UnsupportedOperationException();
  }
}
