package dev.ampoule.lifecycle;

import dev.ampoule.http.HttpException;
import dev.ampoule.http.Response;

/** The page of an error as plain text. */
final class TextPage {

  private TextPage() {}

  static Response of(HttpException error) {
    Response page =
        Response.text("%d %s\n\n%s\n".formatted(error.status(), error.name(), error.description()))
            .status(error.status());
    error.addHeaders(page);
    return page;
  }
}
