package checked;

import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.Provides;
import dev.ampoule.validation.MessageSource;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

@Application(
    blueprints = {Products.class, Orders.class, Sources.class, Bulk.class},
    uses = PeriodConverter.class)
final class ShopApp {

  @Provides
  static Catalogue catalogue() {
    return new Catalogue(Set.of("admin", "new"));
  }

  @Provides // a check that needs a part of the application
  static NotTakenCheck notTaken(Catalogue catalogue) {
    return new NotTakenCheck(catalogue);
  }

  @Provides
  static MessageSource messages() {
    return MessageSource.of(
            Locale.GERMAN,
            Map.of(
                "jakarta.validation.constraints.NotBlank.message", "darf nicht leer sein",
                "jakarta.validation.constraints.Max.message", "darf höchstens {value} sein",
                "shop.slug", "muss ein Kürzel mit höchstens {max} Zeichen sein"))
        .and(
            MessageSource.of(
                Locale.ROOT, Map.of("shop.slug", "must be a slug of at most {max} characters")));
  }
}
