package feedback;

import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Get;
import dev.ampoule.http.Response;
import java.util.List;

/** Reviews, with advice that this jar brings along. */
@Stamped
@Blueprint(name = "reviews", urlPrefix = "/reviews")
public final class Reviews {

  /** Creates the blueprint. */
  public Reviews() {}

  @Get("/all")
  List<Review> all() {
    return List.of(new Review(1, Review.Grade.GOOD));
  }

  /** Its codec is that of this jar, which the application has in its table. */
  @Get("/<int:number>/plain")
  Response plain(int number) {
    return Response.json(new Review(number, Review.Grade.POOR));
  }

  /** No signature mentions the type, so that the application's table does not have its codec. */
  @Get("/summary")
  Response summary() {
    return Response.json(new Summary(7), Summary_JsonCodec.INSTANCE);
  }

  @Get("/<int:number>")
  String show(int number) {
    return "review " + number;
  }
}
