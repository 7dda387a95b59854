package differential.corpus;

import dev.ampoule.annotation.Json;
import dev.ampoule.annotation.Json.Naming;

/** One record per strategy of {@code @Json(naming)}. */
public final class Namings {

  @Json(naming = Naming.SNAKE_CASE)
  public record Snake(int firstName, int aURLPath, int x, int HTTP, int _led, int v2Beta) {}

  @Json(naming = Naming.UPPER_SNAKE_CASE)
  public record UpperSnake(int firstName, int aURLPath, int x, int HTTP, int _led, int v2Beta) {}

  @Json(naming = Naming.KEBAB_CASE)
  public record Kebab(int firstName, int aURLPath, int x, int HTTP, int _led, int v2Beta) {}

  @Json(naming = Naming.LOWER_DOT_CASE)
  public record Dotted(int firstName, int aURLPath, int x, int HTTP, int _led, int v2Beta) {}

  @Json(naming = Naming.UPPER_CAMEL_CASE)
  public record UpperCamel(int firstName, int aURLPath, int x, int HTTP, int _led, int v2Beta) {}

  @Json(naming = Naming.LOWER_CASE)
  public record Lower(int firstName, int aURLPath, int x, int HTTP, int _led, int v2Beta) {}

  private Namings() {}
}
