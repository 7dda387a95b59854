package commands;

import dev.ampoule.annotation.DefaultValue;
import dev.ampoule.annotation.Settings;

/**
 * Settings, whose keys {@code config} lists.
 *
 * @param days how many days there are
 */
@Settings(prefix = "LIMITS")
record Limits(@DefaultValue("7") int days) {}
