package shop;

import dev.ampoule.annotation.DefaultValue;
import dev.ampoule.annotation.Settings;
import jakarta.validation.constraints.Max;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What the shop is given.
 *
 * @param title stands above every page
 * @param pageSize goods on a page
 */
@Settings(prefix = "SHOP")
record ShopSettings(
    String title,
    @DefaultValue("20") @Max(100) int pageSize,
    Optional<Duration> sale,
    Color color,
    Database database,
    List<Database> copies) {

  enum Color {
    RED,
    GREEN
  }

  record Database(String url, @DefaultValue("16MiB") long cache) {}
}
