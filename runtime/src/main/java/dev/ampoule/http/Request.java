package dev.ampoule.http;

import dev.ampoule.App;
import dev.ampoule.RequestGlobals;
import dev.ampoule.json.JsonCodec;
import dev.ampoule.json.JsonCodecs;
import dev.ampoule.json.JsonValue;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a client asked for.
 *
 * <p>It reads from its {@link Exchange} when it is asked, so that what a handler does not look at
 * costs nothing; the body stays unread until {@link #data}, {@link #text} or {@link #stream}.
 *
 * <p>Flask: {@code flask.request}.
 */
public final class Request implements RequestTarget {

  private final App app;
  private final Exchange exchange;
  private final String path;
  private @Nullable UrlRule urlRule;
  private @Nullable RouteArguments arguments;
  private @Nullable RequestDetails details;
  final long idSeed = RequestIds.seed();
  @Nullable String id;

  /**
   * Creates the request of an exchange.
   *
   * @param app the application that serves it
   * @param exchange what the transport gives
   */
  public Request(App app, Exchange exchange) {
    this.app = app;
    this.exchange = exchange;
    this.path = RequestUrl.path(exchange.rawPath());
    this.id = RequestIds.given(exchange, RequestIds.header(this));
  }

  /**
   * Returns the request that this thread serves.
   *
   * @throws IllegalStateException if there is none; the message says how to get one
   */
  public static Request current() {
    return RequestScope.current();
  }

  /** The application that serves this request. */
  public App app() {
    return app;
  }

  /**
   * The name of this request, which log records have and the client is told in {@code
   * REQUEST_ID_HEADER}: what a trusted proxy has sent there, or 16 random characters.
   */
  public String id() {
    return RequestIds.of(this);
  }

  /** What holds values for the time of this request: Flask's {@code g}. */
  public RequestGlobals globals() {
    return details().globals();
  }

  /** What the transport gave. */
  public Exchange exchange() {
    return exchange;
  }

  /** The method in capitals, {@code GET}. */
  public String method() {
    String sent = exchange.method();
    return Method.code(sent) == Method.NONE ? sent.toUpperCase(Locale.ROOT) : sent;
  }

  /** The decoded path below the application's root; it starts with exactly one slash. */
  @Override
  public String path() {
    return path;
  }

  /** The path as sent, encoded. */
  public String rawPath() {
    return exchange.rawPath();
  }

  /** The query as sent, encoded, without the question mark; empty when there is none. */
  @Override
  public String queryString() {
    String raw = exchange.rawQuery();
    return raw == null ? "" : raw;
  }

  /** The decoded path, a question mark, and the query. */
  public String fullPath() {
    return path + "?" + queryString();
  }

  /** The path below which the application is mounted, without a slash at its end. */
  @Override
  public String scriptRoot() {
    return exchange.scriptRoot();
  }

  /** {@code http} or {@code https}. */
  @Override
  public String scheme() {
    return exchange.scheme();
  }

  /** Whether the request came over TLS. */
  public boolean isSecure() {
    return scheme().equals("https");
  }

  /**
   * The host that the client asked for, in its spelling, with the port unless it is the scheme's
   * own; empty when there is none or it cannot be one.
   */
  @Override
  public String host() {
    return HostNames.of(scheme(), exchange.authority());
  }

  /** The URL of the host: {@code https://example.com/}. */
  public String hostUrl() {
    return RequestUrl.host(this);
  }

  /** The URL of the application's root: {@code https://example.com/todo/}. */
  public String rootUrl() {
    return RequestUrl.root(this);
  }

  /** The URL without the query, for people to read: characters are decoded where that is safe. */
  public String baseUrl() {
    return RequestUrl.base(this);
  }

  /** The whole URL, for people to read: characters are decoded where that is safe. */
  public String url() {
    return RequestUrl.full(this);
  }

  /** The address of the client, without a port; null when there is none. */
  public @Nullable String remoteAddr() {
    return exchange.remoteAddress();
  }

  /**
   * Returns the first value of a header.
   *
   * @param name the name in any case
   * @return the value, or null
   */
  public @Nullable String header(String name) {
    return exchange.header(name);
  }

  /** Returns all values of a header; an empty list when there is none. */
  public List<String> headers(String name) {
    return exchange.headers(name);
  }

  /** Returns a copy of all headers. */
  public Headers headers() {
    return details().headers();
  }

  /** Returns the cookies; of two with one name, {@link MultiMap#get} gives the first. */
  public MultiMap cookies() {
    return details().cookies();
  }

  /** Returns the parameters of the query. */
  public MultiMap args() {
    return details().args();
  }

  /** The value of {@code Content-Type}, or null. */
  public @Nullable String contentType() {
    return exchange.header("Content-Type");
  }

  /** The media type of the body in lower case without parameters; empty when none was sent. */
  public String mimetype() {
    return ContentType.mimetype(contentType());
  }

  /** The parameters of {@code Content-Type}, names in lower case, in order. */
  public Map<String, String> mimetypeParams() {
    return ContentType.parameters(contentType());
  }

  /**
   * What the client takes, from {@code Accept}.
   *
   * <p>Flask: {@code request.accept_mimetypes}.
   */
  public Accept acceptMimetypes() {
    return Accept.parse(exchange.headers("Accept"));
  }

  /**
   * Returns whether the client takes a media type; without an {@code Accept} header it does.
   *
   * @param mediaType the type; parameters do not count
   */
  public boolean accepts(String mediaType) {
    return exchange.header("Accept") == null
        || acceptMimetypes().accepts(ContentType.mimetype(mediaType));
  }

  /**
   * Returns whether the body has a media type, or one that it stands for, {@code text/*}.
   *
   * @param mediaType the type; parameters do not count
   */
  public boolean hasMimetype(String mediaType) {
    return ContentType.matches(mimetype(), ContentType.mimetype(mediaType));
  }

  /** Whether the body says that it is JSON: {@code application/json} or {@code …+json}. */
  public boolean isJson() {
    return ContentType.isJson(mimetype());
  }

  /** The length of the body in bytes as declared; -1 when it comes in chunks. */
  public long contentLength() {
    return exchange.contentLength();
  }

  /** How many bytes the body may have. */
  public long maxContentLength() {
    return details == null ? app.settings().maxContentLength() : details.maxContentLength();
  }

  /**
   * Limits the body of this request, before it is read.
   *
   * @param bytes the number of bytes, not negative
   */
  public void maxContentLength(long bytes) {
    details().maxContentLength(bytes);
  }

  /**
   * Returns the body, which is read once and kept; not a copy.
   *
   * @throws RequestEntityTooLarge if it is larger than {@link #maxContentLength()}
   */
  public byte[] data() {
    return details().body().data();
  }

  /**
   * Returns the body as UTF-8; bytes that are none become U+FFFD.
   *
   * @throws RequestEntityTooLarge if it is larger than {@link #maxContentLength()}
   */
  public String text() {
    return new String(data(), StandardCharsets.UTF_8);
  }

  /**
   * Returns the body as JSON of any form.
   *
   * <p>Flask: {@code request.get_json()}.
   *
   * @throws UnsupportedMediaType if it does not say that it is JSON
   * @throws BadRequest if it is not well-formed, or there is none
   */
  public JsonValue json() {
    return json(JsonCodecs.VALUE);
  }

  /**
   * Returns the body as a codec reads it; a bound parameter is mostly easier.
   *
   * @throws UnsupportedMediaType if it does not say that it is JSON
   * @throws BadRequest if it is not what the codec expects, or there is none
   * @throws UnprocessableEntity if its values were refused
   */
  public <T> T json(JsonCodec<T> codec) {
    return JsonBody.require(this, codec);
  }

  /**
   * Returns the body to be read while it arrives; what has been read by {@link #data()} is given
   * again.
   *
   * @throws RequestEntityTooLarge now or while reading, if it is larger than allowed
   */
  public InputStream stream() {
    return details().body().stream();
  }

  /**
   * Changes the response of this request only: {@code change} runs before the after hooks, also
   * when an error is answered, and those that were given first run first.
   *
   * <p>Flask: {@code after_this_request}.
   */
  public void afterThisRequest(UnaryOperator<Response> change) {
    details().afterThisRequest(change);
  }

  /** Runs what {@link #afterThisRequest} was given; for the pipeline. */
  public Response runAfterThisRequest(Response response) {
    return details == null ? response : details.changed(response);
  }

  /** Whether the client has gone, so that nobody waits for the response. */
  public boolean isCancelled() {
    return exchange.isCancelled();
  }

  /** The rule that matched, or null. */
  public @Nullable UrlRule urlRule() {
    return urlRule;
  }

  /** The endpoint that matched, {@code admin.todos.show}, or null. */
  public @Nullable String endpoint() {
    return urlRule == null ? null : urlRule.endpoint();
  }

  /** The name of the endpoint's blueprint, {@code admin.todos}; null when it has none. */
  public @Nullable String blueprint() {
    return Blueprints.of(endpoint());
  }

  /** The names of the endpoint's blueprint and those around it, innermost first. */
  public List<String> blueprints() {
    return Blueprints.chain(endpoint());
  }

  /** The values of the rule's variables by name; empty when nothing matched. */
  public Map<String, Object> viewArgs() {
    return arguments == null ? Map.of() : arguments.viewArgs();
  }

  /** Why nothing matched, or null. */
  public @Nullable HttpException routingException() {
    return details == null ? null : details.routingException;
  }

  /** Takes what matching found; for the pipeline. */
  public void matched(UrlRule rule, RouteArguments values) {
    urlRule = rule;
    arguments = values;
  }

  /** Takes why nothing matched, and what matching saw; for the pipeline. */
  public void notMatched(HttpException reason, RouteArguments values) {
    details().routingException = reason;
    arguments = values;
  }

  /** What matching found out, or null before it; for the pipeline and for building URLs. */
  public @Nullable RouteArguments arguments() {
    return arguments;
  }

  /** The exception that nothing handled, so that the client gets a 500; or null. */
  public @Nullable Throwable unhandled() {
    return details == null ? null : details.unhandled;
  }

  /** Takes an exception that nothing handled; for the pipeline. */
  public void unhandled(Throwable error) {
    details().unhandled = error;
  }

  private synchronized RequestDetails details() { // from any thread that it was carried to
    if (details == null) {
      details = new RequestDetails(exchange, app.settings().maxContentLength());
    }
    return details;
  }

  /** Returns the method and URL. */
  @Override
  public String toString() {
    return method() + " " + url();
  }
}
