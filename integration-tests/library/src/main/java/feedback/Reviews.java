package feedback;

import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Get;

/** Reviews, with advice that this jar brings along. */
@Stamped
@Blueprint(name = "reviews", urlPrefix = "/reviews")
public final class Reviews {

  /** Creates the blueprint. */
  public Reviews() {}

  @Get("/<int:number>")
  String show(int number) {
    return "review " + number;
  }
}
