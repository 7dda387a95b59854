package checked;

import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.DefaultValue;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.Query;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;

@Blueprint(urlPrefix = "/products")
final class Products {

  @Get("/")
  String list(
      @Query @Min(1) @Max(100) @DefaultValue("20") int limit,
      @Query @Size(max = 3) List<@NotBlank @Size(max = 10) String> tag) {
    return limit + " of " + tag;
  }

  @Get("/<slug>")
  String show(@Slug(max = 8) String slug) {
    return slug;
  }

  @Get("/new/<slug>")
  String create(@NotTaken String slug) {
    return "created " + slug;
  }
}
