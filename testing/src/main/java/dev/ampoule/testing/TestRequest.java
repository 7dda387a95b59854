package dev.ampoule.testing;

import dev.ampoule.json.JsonCodec;
import dev.ampoule.json.JsonDocuments;
import dev.ampoule.json.JsonSettings;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request that a {@link TestClient} sends, described step by step.
 *
 * <p>A path may be an absolute URL, which then also sets scheme and host. Characters that a URL
 * cannot hold are percent-encoded; {@code %} itself is kept, so that a test can write any path.
 *
 * <p>Flask: {@code EnvironBuilder}.
 */
public final class TestRequest {

  private final String method;
  private final String path;
  private final List<HeaderField> headers = new ArrayList<>();
  private final StringBuilder query = new StringBuilder();
  private final FormBody form = new FormBody();
  private boolean hasForm;
  private byte @Nullable [] body;
  private @Nullable String contentType;
  private @Nullable String baseUrl;
  private @Nullable String scheme;
  private String subdomain = "";
  private boolean chunked;
  private boolean raw;
  private boolean followRedirects;
  private boolean streamed;

  private TestRequest(String method, String path) {
    this.method = method;
    this.path = path;
  }

  /**
   * A request with a method and a path or absolute URL, which may hold a query string.
   *
   * @param method the method as it is sent; it need not be a known one
   * @param path the path or URL
   * @return a new request
   */
  public static TestRequest of(String method, String path) {
    return new TestRequest(method, path);
  }

  /**
   * Adds a parameter to the query string.
   *
   * @param name its name
   * @param value its value, written with {@code String.valueOf}; an {@code Iterable} adds one
   *     parameter for each element, and null adds none
   * @return this request
   */
  public TestRequest query(String name, @Nullable Object value) {
    if (value instanceof Iterable<?> values) {
      values.forEach(element -> query(name, element));
    } else if (value != null) {
      query.append(query.isEmpty() ? "" : "&").append(FormBody.encode(name)).append('=');
      query.append(FormBody.encode(value.toString()));
    }
    return this;
  }

  /**
   * Adds a header; a name may be added more than once.
   *
   * @param name its name
   * @param value its value, sent as ISO-8859-1
   * @return this request
   */
  public TestRequest header(String name, String value) {
    headers.add(new HeaderField(name, value));
    return this;
  }

  /**
   * Sends bytes as the body.
   *
   * @param bytes the body
   * @return this request
   */
  public TestRequest data(byte[] bytes) {
    body = bytes.clone();
    return this;
  }

  /**
   * Sends text as the body, in UTF-8.
   *
   * @param text the body
   * @return this request
   */
  public TestRequest data(String text) {
    body = text.getBytes(StandardCharsets.UTF_8);
    return this;
  }

  /**
   * Sends the body in chunks, without declaring its length.
   *
   * @return this request
   */
  public TestRequest chunked() {
    chunked = true;
    return this;
  }

  /**
   * Names the media type of the body.
   *
   * @param value the {@code Content-Type} header
   * @return this request
   */
  public TestRequest contentType(String value) {
    contentType = value;
    return this;
  }

  /**
   * Sends a value as JSON.
   *
   * @param value null, a string, number, boolean, enum or {@code JsonValue}, or a map, iterable or
   *     array of these
   * @return this request
   * @throws IllegalArgumentException when the value holds anything else
   */
  public TestRequest json(@Nullable Object value) {
    return jsonData(JsonText.of(value));
  }

  /**
   * Sends a value of a type of the application as JSON.
   *
   * @param value the value
   * @param codec its codec, mostly a generated one
   * @return this request
   */
  public <T> TestRequest json(T value, JsonCodec<T> codec) {
    return jsonData(JsonDocuments.write(value, codec, JsonSettings.defaults()));
  }

  /**
   * Sends JSON text as it is, well-formed or not.
   *
   * @param text the body
   * @return this request
   */
  public TestRequest jsonText(String text) {
    return jsonData(text.getBytes(StandardCharsets.UTF_8));
  }

  private TestRequest jsonData(byte[] json) {
    contentType = contentType == null ? "application/json" : contentType;
    body = json;
    return this;
  }

  /**
   * Adds a form field; the body is URL-encoded, or multipart when there is a file too.
   *
   * @param name its name
   * @param value its value
   * @return this request
   */
  public TestRequest form(String name, Object value) {
    hasForm = true;
    form.field(name, value.toString());
    return this;
  }

  /**
   * Adds a file to the form, which is then multipart.
   *
   * @param name the field's name
   * @param fileName the file's name
   * @param mediaType the file's media type
   * @param content the file
   * @return this request
   */
  public TestRequest file(String name, String fileName, String mediaType, byte[] content) {
    hasForm = true;
    form.file(name, fileName, mediaType, content);
    return this;
  }

  /**
   * Sends a user and password by HTTP's basic authentication.
   *
   * @param user the user
   * @param password the password
   * @return this request
   */
  public TestRequest auth(String user, String password) {
    byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
    return header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
  }

  /**
   * Replaces the client's base URL.
   *
   * @param url scheme, host, port and a path that goes in front of the request's
   * @return this request
   */
  public TestRequest baseUrl(String url) {
    baseUrl = url;
    return this;
  }

  /**
   * Puts a subdomain in front of the base URL's host.
   *
   * @param name one or more labels
   * @return this request
   */
  public TestRequest subdomain(String name) {
    subdomain = name;
    return this;
  }

  /**
   * Replaces the base URL's scheme.
   *
   * @param name {@code http} or {@code https}
   * @return this request
   */
  public TestRequest scheme(String name) {
    scheme = name;
    return this;
  }

  /**
   * Sends the path exactly as it was given, whether or not a URL can hold it.
   *
   * @return this request
   */
  public TestRequest raw() {
    raw = true;
    return this;
  }

  /**
   * Follows redirects: 307 and 308 with the same method and body, any other with GET.
   *
   * @return this request
   */
  public TestRequest followRedirects() {
    followRedirects = true;
    return this;
  }

  /**
   * Leaves the response's body to be read bit by bit from {@link TestResponse#stream()}.
   *
   * @return this request
   */
  public TestRequest streamed() {
    streamed = true;
    return this;
  }

  boolean followsRedirects() {
    return followRedirects;
  }

  boolean isStreamed() {
    return streamed;
  }

  WireRequest wire(BaseUrl clientBase) {
    boolean absolute = !raw && BaseUrl.isAbsolute(path);
    BaseUrl base = baseUrl == null ? clientBase : BaseUrl.parse(baseUrl);
    if (absolute) {
      BaseUrl url = BaseUrl.parse(path);
      base = new BaseUrl(url.scheme(), url.authority(), "");
    }
    base = base.below(subdomain);
    base = scheme == null ? base : base.withScheme(scheme);
    String target = absolute ? BaseUrl.target(path) : base.root() + path;
    if (!query.isEmpty()) {
      target += (target.contains("?") ? "&" : "?") + query;
    }
    byte[] content = content();
    return new WireRequest(
        method,
        base,
        raw ? target : PercentEncoding.encode(target),
        allHeaders(content),
        content == null ? new byte[0] : content,
        chunked);
  }

  private byte @Nullable [] content() {
    return body == null && hasForm ? form.bytes() : body;
  }

  private List<HeaderField> allHeaders(byte @Nullable [] content) {
    List<HeaderField> all = new ArrayList<>(headers);
    String type = contentType == null && body == null && hasForm ? form.contentType() : contentType;
    addMissing(all, "User-Agent", "ampoule-test-client");
    if (type != null) {
      addMissing(all, "Content-Type", type);
    }
    if (chunked) {
      addMissing(all, "Transfer-Encoding", "chunked");
    } else if (content != null && !HeaderField.contains(all, "Transfer-Encoding")) {
      addMissing(all, "Content-Length", Integer.toString(content.length));
    }
    return all;
  }

  private static void addMissing(List<HeaderField> fields, String name, String value) {
    if (!HeaderField.contains(fields, name)) {
      fields.add(new HeaderField(name, value));
    }
  }
}
