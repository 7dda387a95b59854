package feedback;

import dev.ampoule.annotation.Json;

/**
 * What no signature mentions.
 *
 * @param count how many reviews there are
 */
@Json
record Summary(int count) {}
