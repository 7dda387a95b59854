package dev.ampoule.processor.plan;

import java.util.List;

/** The methods of HTTP that the runtime has numbers for. */
public final class StandardMethods {

  /** Their names, in the order of their numbers. */
  public static final List<String> NAMES =
      List.of(
          "GET",
          "HEAD",
          "POST",
          "PUT",
          "DELETE",
          "PATCH",
          "OPTIONS",
          "TRACE",
          "CONNECT",
          "WEBSOCKET");

  private StandardMethods() {}
}
