package shop;

import dev.ampoule.annotation.Generated;
import dev.ampoule.config.Config;
import dev.ampoule.config.ConfigKey;
import dev.ampoule.config.Setting;
import dev.ampoule.config.SettingTypes;
import dev.ampoule.config.SettingsReader;
import java.lang.Integer;
import java.lang.Long;
import java.lang.String;
import java.lang.SuppressWarnings;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Fills {@link ShopSettings} from the configuration. Generated; edit the record instead. */
@Generated
@SuppressWarnings("exports")
public final class ShopSettings_Binder {
  private ShopSettings_Binder() {}

  /** Fills the record, or says all that is wrong with its keys. */
  public static ShopSettings bind(Config config) {
    return SettingsReader.bind(config, "SHOP", ShopSettings_Binder::shopSettings,
        ShopSettings_Constraints.INSTANCE);
  }

  /** The keys that are read, for a reference. */
  public static List<ConfigKey> keys() {
    return List.of(
        new ConfigKey("SHOP_TITLE", "text", null, "stands above every page"),
        new ConfigKey("SHOP_PAGE_SIZE", "whole number", "20", "goods on a page"),
        new ConfigKey("SHOP_SALE", "length of time", null, ""),
        new ConfigKey("SHOP_COLOR", "one of RED, GREEN", null, ""),
        new ConfigKey("SHOP_DATABASE__URL", "text", null, ""),
        new ConfigKey("SHOP_DATABASE__CACHE", "whole number", "16MiB", ""),
        new ConfigKey("SHOP_COPIES", "list of: Database", null, ""),
        new ConfigKey("SHOP_COPIES__*__URL", "text", null, ""),
        new ConfigKey("SHOP_COPIES__*__CACHE", "whole number", "16MiB", ""));
  }

  private static ShopSettings shopSettings(SettingsReader in) {
    Setting<String> title = in.required("TITLE", SettingTypes.STRING);
    Setting<Integer> pageSize = in.withDefault("PAGE_SIZE", SettingTypes.INTEGER, "20");
    Setting<Optional<Duration>> sale = in.optional("SALE", SettingTypes.DURATION);
    Setting<ShopSettings.Color> color = in.required("COLOR", SettingTypes.constant("RED, GREEN",
        ShopSettings.Color::valueOf));
    Setting<ShopSettings.Database> database = in.required("DATABASE",
        SettingTypes.nested(ShopSettings_Binder::database));
    Setting<List<ShopSettings.Database>> copies = in.required("COPIES",
        SettingTypes.list(SettingTypes.nested(ShopSettings_Binder::database)));
    in.check();
    return new ShopSettings(title.get(), pageSize.get(), sale.get(), color.get(), database.get(),
        copies.get());
  }

  private static ShopSettings.Database database(SettingsReader in) {
    Setting<String> url = in.required("URL", SettingTypes.STRING);
    Setting<Long> cache = in.withDefault("CACHE", SettingTypes.LONG, "16MiB");
    in.check();
    return new ShopSettings.Database(url.get(), cache.get());
  }
}
