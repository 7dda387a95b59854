package cookies;

import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.Cookie;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.Query;
import dev.ampoule.http.Response;
import dev.ampoule.http.ResponseCookie;
import java.time.Duration;
import java.util.Optional;

/** Sets, reads and deletes cookies. */
@Application
final class CookiesApp {

  @Get("/set")
  Response set(@Query String value) {
    return Response.text("set").cookie("simple", value);
  }

  @Get("/set-all")
  Response setAll() {
    ResponseCookie cookie =
        ResponseCookie.of("full", "1")
            .maxAge(Duration.ofMinutes(5))
            .path("/read")
            .secure(true)
            .httpOnly(true)
            .sameSite("Strict");
    return Response.text("set").cookie(cookie).cookie("second", "2");
  }

  @Get("/set-short")
  Response setShort() {
    return Response.text("set").cookie(ResponseCookie.of("simple", "x").maxAge(Duration.ZERO));
  }

  @Get("/delete")
  Response delete() {
    return Response.text("deleted").deleteCookie("simple");
  }

  @Get("/read")
  String read(@Cookie Optional<String> simple, @Cookie Optional<String> full) {
    return simple.orElse("none") + " " + full.orElse("none");
  }
}
