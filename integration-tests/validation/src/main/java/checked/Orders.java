package checked;

import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Body;
import dev.ampoule.annotation.Post;
import dev.ampoule.annotation.Query;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

@Blueprint(urlPrefix = "/orders")
final class Orders {

  @Post("/")
  String create(@Body NewOrder order, @Query Optional<@Max(9) Integer> priority) {
    return "created for " + order.customerName();
  }

  @Post("/bulk")
  String bulk(@Body @Size(max = 2) List<Item> items) {
    return "created " + items.size();
  }

  @Post("/text")
  String text(@Body @Size(max = 5) String text) {
    return "took " + text;
  }
}
