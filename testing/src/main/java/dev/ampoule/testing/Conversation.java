package dev.ampoule.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Requests and responses over one wire, with the cookies and redirects between them. */
final class Conversation {

  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 305, 307, 308);

  private record Hop(@Nullable String location, int status) {}

  private final Wire wire;
  private final CookieJar cookies;
  private boolean usesCookies = true;
  private boolean leavesForSubdomains;

  Conversation(Wire wire, CookieJar cookies) {
    this.wire = wire;
    this.cookies = cookies;
  }

  CookieJar cookies() {
    return cookies;
  }

  void useCookies(boolean use) {
    usesCookies = use;
  }

  void allowSubdomainRedirects(boolean allow) {
    leavesForSubdomains = allow;
  }

  TestResponse open(TestRequest request, BaseUrl base) {
    WireRequest sent = request.wire(base);
    List<TestResponse> history = new ArrayList<>();
    Set<Hop> hops = new HashSet<>();
    while (true) {
      WireResponse answer = exchange(sent);
      TestResponse response = new TestResponse(answer, history);
      if (!request.followsRedirects() || !REDIRECTS.contains(response.status())) {
        if (!request.isStreamed()) {
          response.readFully();
        }
        answer.recording().rethrow();
        return response;
      }
      response.readFully();
      if (!hops.add(new Hop(response.location(), response.status()))) {
        throw new ClientRedirectException(
            "Loop detected: a %d redirect to %s was already made."
                .formatted(response.status(), response.location()));
      }
      history.add(response);
      sent = Redirect.follow(sent, response, leavesForSubdomains);
    }
  }

  private WireResponse exchange(WireRequest request) {
    try {
      WireResponse response = wire.send(withCookies(request));
      if (usesCookies) {
        for (HeaderField field : response.headers()) {
          if (field.is("Set-Cookie")) {
            cookies.store(field.value(), request.host(), request.path());
          }
        }
      }
      return response;
    } catch (IOException e) {
      throw new UncheckedIOException(
          request.method() + " " + request.target() + ": " + e.getMessage(), e);
    }
  }

  private WireRequest withCookies(WireRequest request) {
    String header = usesCookies ? cookies.header(request.host(), request.path()) : null;
    if (header == null) {
      return request;
    }
    List<HeaderField> headers = new ArrayList<>();
    String value = header;
    for (HeaderField field : request.headers()) {
      if (field.is("Cookie")) {
        value += "; " + field.value();
      } else {
        headers.add(field);
      }
    }
    headers.add(new HeaderField("Cookie", value));
    return request.withHeaders(headers);
  }
}
