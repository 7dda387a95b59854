package bodies;

import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Body;
import dev.ampoule.annotation.Header;
import dev.ampoule.annotation.Post;
import dev.ampoule.annotation.Put;
import dev.ampoule.annotation.Query;
import dev.ampoule.http.JsonResponse;
import dev.ampoule.http.Response;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Bodies that codecs read. */
@Blueprint(urlPrefix = "/orders")
final class Orders {

  @Post("/")
  JsonResponse<Order> create(@Body Order body) {
    return Response.json(body).status(201).location(OrdersUrls.replace(7));
  }

  @Put("/<int:id>")
  Order replace(int id, @Query int limit, @Body Order body, @Header Optional<Integer> ifMatch) {
    return new Order(body.customer() + id + limit + ifMatch.orElse(0), body.lines(), null);
  }

  @Post("/maybe")
  String maybe(@Body Optional<Order> body) {
    return body.map(Order::customer).orElse("nobody");
  }

  @Post("/nullable")
  String nullable(@Body @Nullable Order body) {
    return body == null ? "nobody" : body.customer();
  }

  @Post("/number")
  String number(@Body int body) {
    return "number " + body;
  }

  @Post("/maybe-number")
  String maybeNumber(@Body OptionalInt body) {
    return "number " + body.orElse(-1);
  }

  @Post("/lines")
  int count(@Body List<Line> body) {
    return body.stream().mapToInt(Line::count).sum();
  }
}
