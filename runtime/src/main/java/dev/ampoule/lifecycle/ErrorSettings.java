package dev.ampoule.lifecycle;

import dev.ampoule.config.Config;
import dev.ampoule.http.BadRequest;
import dev.ampoule.http.BadRequestKeyError;
import dev.ampoule.http.HttpException;

/**
 * The keys of the configuration about errors, converted once.
 *
 * @param propagate {@code PROPAGATE_EXCEPTIONS}: whether transports for tests throw what nothing
 *     handled; by default while testing
 * @param trapHttp {@code TRAP_HTTP_EXCEPTIONS}: whether an HTTP error without a handler counts as
 *     one that nothing handled
 * @param trapBadRequests {@code TRAP_BAD_REQUEST_ERRORS}: the same for the status 400 only
 * @param trapMissingKeys the same for a missing key only; by default while debugging
 */
record ErrorSettings(
    boolean propagate, boolean trapHttp, boolean trapBadRequests, boolean trapMissingKeys) {

  static ErrorSettings of(Config config) {
    return new ErrorSettings(
        config.bool("PROPAGATE_EXCEPTIONS", config.bool("TESTING")),
        config.bool("TRAP_HTTP_EXCEPTIONS", false),
        config.bool("TRAP_BAD_REQUEST_ERRORS", false),
        config.bool("TRAP_BAD_REQUEST_ERRORS", config.bool("DEBUG")));
  }

  /** Whether an error is a failure of the program rather than an answer. */
  boolean traps(HttpException error) {
    return trapHttp
        || (trapBadRequests && error instanceof BadRequest)
        || (trapMissingKeys && error instanceof BadRequestKeyError);
  }
}
