package codecs;

import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Body;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.Post;
import dev.ampoule.http.ProblemError;
import dev.ampoule.http.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Handlers over these types, and over one of another module. */
@Blueprint
final class Prices {

  @Get("/price")
  Price price() {
    return new Price(new Money(5), new Point(1, 2), List.of(new Money(6)));
  }

  @Post("/price")
  Price echo(@Body Price price) {
    return price;
  }

  @Post("/prices")
  List<Price> echoAll(@Body List<Price> prices) {
    return prices;
  }

  @Post("/money")
  Money echoMoney(@Body Money money) {
    return money;
  }

  @Post("/tour")
  Tour echoTour(@Body Tour tour) {
    return tour;
  }

  @Post("/reversed")
  List<Point> reversed(@Body List<Point> path) {
    return path.reversed();
  }

  @Get("/page")
  Page<Money> page() {
    return new Page<>(List.of(new Money(7)), 1);
  }

  @Get("/map")
  Map<UUID, Page<Price>> map() {
    return Map.of(new UUID(0, 1), new Page<>(List.of(price()), 1));
  }

  @Get("/maybe/<int:amount>")
  Optional<? extends Money> maybe(int amount) {
    return Optional.of(new Money(amount)).filter(money -> amount > 0);
  }

  @Get("/foreign")
  ProblemError foreign() {
    return ProblemError.body("/a", "b", "c");
  }

  @Get("/plain/label")
  Response label() {
    return Response.json(new Label("a", new Label.Inner(1)));
  }

  @Get("/plain/inner")
  Response inner() {
    return Response.json(new Label.Inner(2));
  }

  @Get("/plain/money")
  Response money() {
    return Response.json(new Money(8));
  }

  @Get("/plain/price")
  Response plainPrice() {
    return Response.json(price());
  }

  @Get("/plain/hidden")
  Response hidden() {
    return Response.json(new Hidden("a"));
  }
}
