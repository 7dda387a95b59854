package binding;

import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Cookie;
import dev.ampoule.annotation.DefaultValue;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.Header;
import dev.ampoule.annotation.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes arguments from every source, in every type and shape. */
@Application(blueprints = {Primitives.class, BindingApp.Shapes.class, BindingApp.Sources.class})
final class BindingApp {

  enum Color {
    RED,
    DARK_GREEN
  }

  /** One value, several, or none. */
  @Blueprint(urlPrefix = "/shapes")
  static final class Shapes {

    @Get("/required")
    String required(@Query String q) {
      return "required " + q;
    }

    @Get("/nullable")
    String nullable(@Query @Nullable String q, @Query @Nullable Integer n) {
      return "nullable " + q + " " + n;
    }

    @Get("/optional")
    String optional(
        @Query Optional<String> s,
        @Query Optional<UUID> u,
        @Query OptionalInt i,
        @Query OptionalLong l,
        @Query OptionalDouble d) {
      return s + " " + u + " " + i + " " + l + " " + d;
    }

    @Get("/list")
    String list(@Query List<Integer> n) {
      return "list " + n;
    }

    @Get("/set")
    String set(@Query Set<Color> color) {
      return "set " + color;
    }

    @Get("/default")
    String defaulted(
        @Query @DefaultValue("20") int limit,
        @Query @DefaultValue("RED") Color color,
        @Query @DefaultValue("2026-11-20") LocalDate day) {
      return "default " + limit + " " + color + " " + day;
    }

    @Get("/default-list")
    String defaultedList(@Query @DefaultValue("7") List<Integer> n) {
      return "list " + n;
    }

    @Get("/renamed")
    String renamed(@Query("page-size") int pageSize) {
      return "renamed " + pageSize;
    }
  }

  /** Query, headers, cookies and the path together. */
  @Blueprint(urlPrefix = "/sources")
  static final class Sources {

    @Get("/header")
    String header(
        @Header("X-Request-Id") UUID id,
        @Header("X-Tag") List<String> tags,
        @Header Optional<String> accept) {
      return id + " " + tags + " " + accept.orElse("none");
    }

    @Get("/cookie")
    String cookie(@Cookie String theme, @Cookie("page-size") @DefaultValue("10") int pageSize) {
      return theme + " " + pageSize;
    }

    @Get("/all/<int:id>")
    String all(
        int id,
        @Query int limit,
        @Query Color color,
        @Header("X-Level") short level,
        @Cookie LocalDate since,
        @Query String name) {
      return id + " " + limit + " " + color + " " + level + " " + since + " " + name;
    }
  }
}
