package dev.ampoule.testing;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a client asks for after a redirect. */
final class Redirect {

  private Redirect() {}

  static WireRequest follow(WireRequest request, TestResponse response, boolean toSubdomains) {
    URI location = location(request, response);
    String authority = location.getRawAuthority();
    checkHost(request.host(), BaseUrl.host(authority), toSubdomains);
    boolean same = response.status() == 307 || response.status() == 308;
    return new WireRequest(
        same || request.method().equals("HEAD") ? request.method() : "GET",
        new BaseUrl(location.getScheme(), authority, ""),
        target(location),
        headers(request.headers(), same),
        same ? request.body() : new byte[0],
        same && request.isChunked());
  }

  private static URI location(WireRequest request, TestResponse response) {
    String location = response.location();
    if (location == null) {
      throw new ClientRedirectException(
          "The "
              + response.status()
              + " redirect from "
              + request.target()
              + " names no Location.");
    }
    String base = request.scheme() + "://" + request.authority() + request.target();
    return URI.create(base).resolve(PercentEncoding.encode(location));
  }

  private static String target(URI location) {
    String path = location.getRawPath();
    String query = location.getRawQuery();
    return (path.isEmpty() ? "/" : path) + (query == null ? "" : "?" + query);
  }

  private static void checkHost(String from, @Nullable String to, boolean toSubdomains) {
    if (to == null || to.equals(from)) {
      return;
    }
    if (!to.endsWith("." + from)) {
      throw new ClientRedirectException(
          "Following a redirect from " + from + " to another host, " + to + ", is not supported.");
    }
    if (!toSubdomains) {
      throw new ClientRedirectException(
          "Following a redirect from "
              + from
              + " to its subdomain "
              + to
              + " is not enabled: see"
              + " TestClient.allowSubdomainRedirects.");
    }
  }

  private static List<HeaderField> headers(List<HeaderField> headers, boolean withBody) {
    List<HeaderField> kept = new ArrayList<>(headers);
    if (!withBody) {
      kept.removeIf(
          field ->
              field.is("Content-Type")
                  || field.is("Content-Length")
                  || field.is("Transfer-Encoding"));
    }
    return kept;
  }
}
