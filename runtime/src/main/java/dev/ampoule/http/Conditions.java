package dev.ampoule.http;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The conditions of a request on a body with a tag and a date, as Werkzeug weighs them. */
final class Conditions {

  private final Request request;
  private final String tag;
  private final Instant modified;

  /** The conditions on a body; {@code modified} has whole seconds, as in a header. */
  Conditions(Request request, String tag, Instant modified) {
    this.request = request;
    this.tag = tag;
    this.modified = modified;
  }

  /** Returns whether the client may have a part: no {@code If-Range}, or one that holds. */
  boolean allowsRange() {
    String ifRange = request.header("If-Range");
    if (ifRange == null) {
      return true;
    }
    Instant date = HttpDate.parse(ifRange);
    return date == null
        ? EntityTags.parse(List.of(ifRange)).containsStrong(tag)
        : !modified.isAfter(date);
  }

  /** Returns what the conditions make of the whole body: 200, 304 or 412. */
  int status() {
    EntityTags match = EntityTags.parse(request.headers("If-Match"));
    if (!match.isEmpty()) {
      return match.containsStrong(tag) || isStar("If-Match") ? 200 : 412;
    }
    EntityTags noneMatch = EntityTags.parse(request.headers("If-None-Match"));
    if (!noneMatch.isEmpty()) {
      return noneMatch.containsWeak(tag) ? 304 : 200;
    }
    Instant since = HttpDate.parse(request.header("If-Modified-Since"));
    return since != null && !modified.isAfter(since) ? 304 : 200;
  }

  private boolean isStar(String name) {
    @Nullable String value = request.header(name);
    return value != null && value.strip().equals("*");
  }
}
