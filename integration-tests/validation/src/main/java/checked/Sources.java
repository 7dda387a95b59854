package checked;

import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Cookie;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.Header;
import dev.ampoule.annotation.Query;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Constraints wherever a request gives something. */
@Blueprint(urlPrefix = "/sources")
final class Sources {

  @Get("/path/<int:id>")
  String path(@Positive int id) {
    return "path " + id;
  }

  @Get("/header")
  String header(@Header("X-Token") @Size(min = 4) String token) {
    return "header " + token;
  }

  @Get("/cookie")
  String cookie(@Cookie @Pattern(regexp = "[a-z]+") String theme) {
    return "cookie " + theme;
  }

  @Get("/nullable")
  String nullable(@Query @Size(min = 2) @Nullable String q, @Query @Min(5) @Nullable Integer n) {
    return "nullable " + q + " " + n;
  }

  @Get("/optional")
  String optional(@Query Optional<@Size(min = 2) String> q, @Query @Min(5) OptionalInt n) {
    return "optional " + q + " " + n;
  }

  @Get("/set")
  String set(@Query Set<@NotBlank String> q) {
    return "set " + q;
  }

  @Get("/period/<period:period>")
  String period(@Valid Period period) {
    return "period " + period;
  }
}
