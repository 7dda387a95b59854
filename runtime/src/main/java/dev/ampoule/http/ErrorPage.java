package dev.ampoule.http;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Collectors;

/** The page of an error that no handler took. */
final class ErrorPage {

  private static final int FIRST = 400;
  private static final AtomicReferenceArray<byte[]> PLAIN = new AtomicReferenceArray<>(200);

  private ErrorPage() {}

  /** Returns the page; one with the status's own words is made once. */
  static byte[] of(HttpException error) {
    int slot = error.status() - FIRST;
    if (slot < 0 || slot >= PLAIN.length() || !isPlain(error)) {
      return render(error);
    }
    byte[] known = PLAIN.get(slot);
    if (known == null) {
      known = render(error);
      PLAIN.set(slot, known);
    }
    return known;
  }

  private static boolean isPlain(HttpException error) {
    return error.description().equals(Status.description(error.status()))
        && error.name().equals(Status.name(error.status()));
  }

  private static byte[] render(HttpException error) {
    String name = Html.escape(error.name());
    String page =
        "<!doctype html>\n<html lang=en>\n<title>%d %s</title>\n<h1>%s</h1>\n%s\n"
            .formatted(error.status(), name, name, text(error));
    return page.getBytes(StandardCharsets.UTF_8);
  }

  private static String text(HttpException error) {
    return error.errors().isEmpty()
        ? "<p>" + Html.escape(error.description()).replace("\n", "<br>") + "</p>"
        : error.errors().stream()
            .map(problem -> "<li>" + Html.escape(problem.toString()) + "</li>\n")
            .collect(Collectors.joining("", "<ul>\n", "</ul>"));
  }
}
