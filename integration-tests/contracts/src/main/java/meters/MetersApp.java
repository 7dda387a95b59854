package meters;

import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.Body;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.Post;
import java.util.List;

/** Takes and gives them. */
@Application
final class MetersApp {

  @Post("/meters")
  List<Meter> meters(@Body List<Meter> meters) {
    return meters;
  }

  @Post("/scales")
  List<Scale> scales(@Body List<Scale> scales) {
    return scales;
  }

  @Get("/lost")
  Meter lost() {
    Meter meter = new Meter();
    meter.unit = Meter.Unit.LOST;
    return meter;
  }
}
