package dev.ampoule.testing;

import dev.ampoule.App;
import java.lang.ScopedValue.CallableOp;
import java.net.InetSocketAddress;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Sends requests to an application, in memory or over a socket, by the same calls.
 *
 * <p>It keeps cookies from one request to the next, as a browser does, and follows redirects where
 * a request asks for it. An in-memory client calls the application on the caller's thread; the
 * other starts the real server on a free port. Neither closes the application, which may have
 * several clients.
 *
 * <pre>{@code
 * try (App app = TodoAppFactory.create();
 *     TestClient client = TestClient.inMemory(app)) {
 *   TestResponse created = client.post("/todos/", request -> request.json(Map.of("title", "x")));
 *   assertThat(created.status()).isEqualTo(201);
 * }
 * }</pre>
 *
 * <p>Flask: {@code app.test_client()}.
 */
public final class TestClient implements AutoCloseable {

  private final @Nullable App app;
  private final Wire wire;
  private final Conversation conversation;
  private BaseUrl baseUrl;

  TestClient(App app, Wire wire) {
    this(app, wire, app.settings().serverName());
  }

  private TestClient(@Nullable App app, Wire wire, @Nullable String serverName) {
    this.app = app;
    this.wire = wire;
    this.baseUrl = BaseUrl.of(serverName);
    this.conversation = new Conversation(wire, new CookieJar(InstantSource.system()));
  }

  /**
   * A client that calls the application directly.
   *
   * @param app the application
   * @return a client without cookies
   */
  public static TestClient inMemory(App app) {
    return new TestClient(app, Transport.MEMORY.open(app));
  }

  /**
   * A client that starts the server on a free port, and speaks HTTP/1.1 to it.
   *
   * @param app the application
   * @return a client without cookies; closing it stops the server
   */
  public static TestClient overSocket(App app) {
    return new TestClient(app, Transport.HTTP_1.open(app));
  }

  /**
   * A client that starts the server on a free port, and speaks HTTP/2 to it without TLS. Requests
   * can name no host but {@code localhost}.
   *
   * @param app the application
   * @return a client without cookies; closing it stops the server
   */
  public static TestClient overHttp2(App app) {
    return new TestClient(app, Transport.HTTP_2.open(app));
  }

  /**
   * A client of a server that runs already, in this process or in another: a jar, a container, a
   * native executable. It speaks HTTP/1.1 without TLS, and knows of the application only what it
   * answers.
   *
   * @param address where the server listens; requests are for {@code http://localhost/}, see {@link
   *     #baseUrl}
   * @return a client without cookies; closing it does not stop the server
   */
  public static TestClient ofServer(InetSocketAddress address) {
    return new TestClient(null, new Http1Wire(address), null);
  }

  /**
   * Returns the application that this client talks to.
   *
   * @throws IllegalStateException if its server runs elsewhere
   */
  public App app() {
    if (app == null) {
      throw new IllegalStateException("the application runs elsewhere: there is no object for it");
    }
    return app;
  }

  /**
   * Sets what requests are made below unless they say otherwise: {@code http://localhost/}, or the
   * {@code SERVER_NAME} of the application.
   *
   * @param url scheme, host, port, and a path that goes in front of every request's
   * @return this client
   */
  public TestClient baseUrl(String url) {
    baseUrl = BaseUrl.parse(url);
    return this;
  }

  /**
   * Sets whether cookies are kept and sent.
   *
   * @param use true at first
   * @return this client
   */
  public TestClient useCookies(boolean use) {
    conversation.useCookies(use);
    return this;
  }

  /**
   * Sets whether redirects to subdomains of the host are followed.
   *
   * @param allow false at first
   * @return this client
   */
  public TestClient allowSubdomainRedirects(boolean allow) {
    conversation.allowSubdomainRedirects(allow);
    return this;
  }

  /**
   * Sends a request.
   *
   * @param request the request
   * @return the response
   * @throws java.io.UncheckedIOException when the connection breaks
   * @throws ClientRedirectException when a redirect cannot be followed
   */
  public TestResponse open(TestRequest request) {
    return conversation.open(request, baseUrl);
  }

  /**
   * Sends a request with any method.
   *
   * @param method the method
   * @param path the path or absolute URL, with or without a query string
   * @param details adds what else the request has
   * @return the response
   */
  public TestResponse open(String method, String path, Consumer<TestRequest> details) {
    TestRequest request = TestRequest.of(method, path);
    details.accept(request);
    return open(request);
  }

  /**
   * Sends a GET request.
   *
   * @param path the path or absolute URL, with or without a query string
   * @return the response
   */
  public TestResponse get(String path) {
    return open(TestRequest.of("GET", path));
  }

  /**
   * Sends a GET request with more than a path.
   *
   * @param path the path or absolute URL, with or without a query string
   * @param details adds what else the request has
   * @return the response
   */
  public TestResponse get(String path, Consumer<TestRequest> details) {
    return open("GET", path, details);
  }

  /**
   * Sends a POST request.
   *
   * @param path the path or absolute URL, with or without a query string
   * @return the response
   */
  public TestResponse post(String path) {
    return open(TestRequest.of("POST", path));
  }

  /**
   * Sends a POST request with more than a path.
   *
   * @param path the path or absolute URL, with or without a query string
   * @param details adds what else the request has
   * @return the response
   */
  public TestResponse post(String path, Consumer<TestRequest> details) {
    return open("POST", path, details);
  }

  /**
   * Sends a PUT request.
   *
   * @param path the path or absolute URL, with or without a query string
   * @return the response
   */
  public TestResponse put(String path) {
    return open(TestRequest.of("PUT", path));
  }

  /**
   * Sends a PUT request with more than a path.
   *
   * @param path the path or absolute URL, with or without a query string
   * @param details adds what else the request has
   * @return the response
   */
  public TestResponse put(String path, Consumer<TestRequest> details) {
    return open("PUT", path, details);
  }

  /**
   * Sends a PATCH request.
   *
   * @param path the path or absolute URL, with or without a query string
   * @return the response
   */
  public TestResponse patch(String path) {
    return open(TestRequest.of("PATCH", path));
  }

  /**
   * Sends a PATCH request with more than a path.
   *
   * @param path the path or absolute URL, with or without a query string
   * @param details adds what else the request has
   * @return the response
   */
  public TestResponse patch(String path, Consumer<TestRequest> details) {
    return open("PATCH", path, details);
  }

  /**
   * Sends a DELETE request.
   *
   * @param path the path or absolute URL, with or without a query string
   * @return the response
   */
  public TestResponse delete(String path) {
    return open(TestRequest.of("DELETE", path));
  }

  /**
   * Sends a DELETE request with more than a path.
   *
   * @param path the path or absolute URL, with or without a query string
   * @param details adds what else the request has
   * @return the response
   */
  public TestResponse delete(String path, Consumer<TestRequest> details) {
    return open("DELETE", path, details);
  }

  /** Sends an OPTIONS request, see {@link #get(String)}. */
  public TestResponse options(String path) {
    return open(TestRequest.of("OPTIONS", path));
  }

  /** Sends an OPTIONS request with more than a path, see {@link #get(String, Consumer)}. */
  public TestResponse options(String path, Consumer<TestRequest> details) {
    return open("OPTIONS", path, details);
  }

  /** Sends a HEAD request, see {@link #get(String)}. */
  public TestResponse head(String path) {
    return open(TestRequest.of("HEAD", path));
  }

  /** Sends a HEAD request with more than a path, see {@link #get(String, Consumer)}. */
  public TestResponse head(String path, Consumer<TestRequest> details) {
    return open("HEAD", path, details);
  }

  /** Sends a TRACE request, see {@link #get(String)}. */
  public TestResponse trace(String path) {
    return open(TestRequest.of("TRACE", path));
  }

  /** Sends a TRACE request with more than a path, see {@link #get(String, Consumer)}. */
  public TestResponse trace(String path, Consumer<TestRequest> details) {
    return open("TRACE", path, details);
  }

  /**
   * A cookie of the client's host with the path {@code /}.
   *
   * @param name its name
   * @return the cookie, or null
   */
  public @Nullable TestCookie getCookie(String name) {
    return getCookie(name, baseUrl.host(), "/");
  }

  /**
   * A cookie by its whole key.
   *
   * @param name its name
   * @param domain its domain
   * @param path its path
   * @return the cookie, or null when there is none or it has expired
   */
  public @Nullable TestCookie getCookie(String name, String domain, String path) {
    return conversation.cookies().get(name, domain, path);
  }

  /**
   * Sets a cookie for the client's host and the path {@code /}.
   *
   * @param name its name
   * @param value its value, which is quoted where it has to be
   */
  public void setCookie(String name, String value) {
    setCookie(TestCookie.of(name, value, baseUrl.host(), "/"));
  }

  /** Sets a cookie; one that has expired is deleted. */
  public void setCookie(TestCookie cookie) {
    conversation.cookies().put(cookie);
  }

  /**
   * Deletes a cookie of the client's host with the path {@code /}.
   *
   * @param name its name
   */
  public void deleteCookie(String name) {
    deleteCookie(name, baseUrl.host(), "/");
  }

  /**
   * Deletes a cookie by its whole key.
   *
   * @param name its name
   * @param domain its domain
   * @param path its path
   */
  public void deleteCookie(String name, String domain, String path) {
    conversation.cookies().remove(name, domain, path);
  }

  /**
   * Runs code in the context of a GET request that is matched and goes no further: neither hooks
   * nor a handler run.
   *
   * @param path the path or absolute URL
   * @param work what to run
   * @return what it returns
   * @throws X what it throws
   */
  public <T extends @Nullable Object, X extends Throwable> T testRequestContext(
      String path, CallableOp<? extends T, X> work) throws X {
    return testRequestContext(TestRequest.of("GET", path), work);
  }

  /**
   * Runs code in the context of a request that is matched and goes no further: neither hooks nor a
   * handler run.
   *
   * <p>Flask: {@code with app.test_request_context(...)}.
   *
   * @param request the request
   * @param work what to run
   * @return what it returns
   * @throws X what it throws
   */
  public <T extends @Nullable Object, X extends Throwable> T testRequestContext(
      TestRequest request, CallableOp<? extends T, X> work) throws X {
    return app().requestContext(MemoryWire.exchange(request.wire(baseUrl)), work);
  }

  /** Stops the server that the client started, if any. */
  @Override
  public void close() {
    wire.close();
  }
}
