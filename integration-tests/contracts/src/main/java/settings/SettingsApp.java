package settings;

import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.Provides;

/** Shows what its parts were given. */
@Application
final class SettingsApp {

  private final MailSettings mail;
  private final Limit limit;

  SettingsApp(MailSettings mail, Limit limit) {
    this.mail = mail;
    this.limit = limit;
  }

  /** A part that is built from settings. */
  record Limit(int size, String owner) {}

  @Provides
  static Limit limit(LimitSettings settings) {
    return new Limit(settings.size(), settings.ownerName());
  }

  @Get("/mail")
  String mail() {
    return mail.toString();
  }

  @Get("/limit")
  String limit() {
    return limit.toString();
  }
}
