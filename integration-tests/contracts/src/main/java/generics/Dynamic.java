package generics;

import dev.ampoule.json.JsonArray;
import dev.ampoule.json.JsonBoolean;
import dev.ampoule.json.JsonNull;
import dev.ampoule.json.JsonNumber;
import dev.ampoule.json.JsonObject;
import dev.ampoule.json.JsonString;
import dev.ampoule.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** Every type of dynamic JSON as a property. */
record Dynamic(
    JsonObject object,
    JsonArray array,
    JsonString string,
    JsonNumber number,
    JsonBoolean flag,
    JsonNull nothing,
    JsonValue any,
    @Nullable JsonObject perhaps) {}
