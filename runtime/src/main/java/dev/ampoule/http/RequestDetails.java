package dev.ampoule.http;

import dev.ampoule.RequestGlobals;
import org.jspecify.annotations.Nullable;

/** What most requests never have, kept out of them so that they stay small. */
final class RequestDetails {

  @Nullable MultiMap args;
  @Nullable MultiMap cookies;
  @Nullable Headers headers;
  @Nullable RequestBody body;
  @Nullable RequestGlobals globals;
  @Nullable HttpException routingException;
  @Nullable Throwable unhandled;
  long maxContentLength;

  RequestDetails(long maxContentLength) {
    this.maxContentLength = maxContentLength;
  }
}
