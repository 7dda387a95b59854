package codecs;

import dev.ampoule.annotation.Json;

/** A type that no signature mentions. */
@Json
record Label(String text, Inner inner) {

  /** One that is reached through it. */
  record Inner(int depth) {}
}
