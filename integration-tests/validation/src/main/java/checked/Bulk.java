package checked;

import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Body;
import dev.ampoule.annotation.Post;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Bodies of every shape. */
@Blueprint(urlPrefix = "/bulk")
final class Bulk {

  @Post("/list")
  String list(@Body List<@Valid Item> items) {
    return "took " + items.size();
  }

  @Post("/map")
  String map(@Body Map<@Size(max = 3) String, @Valid Item> items) {
    return "took " + items.size();
  }

  @Post("/optional")
  String optional(@Body Optional<@Valid Item> item) {
    return "took " + item.map(Item::product).orElse("nothing");
  }

  @Post("/array")
  String array(@Body Item[] items) {
    return "took " + items.length;
  }

  @Post("/nested")
  String nested(@Body Map<String, List<Optional<@Valid Item>>> items) {
    return "took " + items.size();
  }

  @Post("/page")
  String page(@Body Page<String, Item> page) {
    return "took " + page.items();
  }

  @Post("/trip")
  String trip(@Body Trip trip) {
    return "took " + trip.title();
  }

  @Post("/stay")
  String stay(@Body Trip.Stay stay) {
    return "took " + stay.named().name();
  }

  @Post("/parcel")
  String parcel(@Body Parcel parcel) throws Exception {
    return "took " + parcel.getCode();
  }
}
