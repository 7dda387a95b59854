package dev.ampoule.http;

/** The page that goes with a redirect, for clients that do not follow it by themselves. */
final class RedirectPage {

  private RedirectPage() {}

  static String to(String location) {
    String shown = Html.escape(location);
    return """
    <!doctype html>
    <html lang=en>
    <title>Redirecting...</title>
    <h1>Redirecting...</h1>
    <p>You should be redirected automatically to the target URL: <a href="%s">%s</a>. If not, \
    click the link.
    """
        .formatted(shown, shown);
  }
}
