package dev.ampoule.http;

/** The media types that the framework itself sends, as values of {@code Content-Type}. */
public final class MediaType {

  /** HTML in UTF-8. */
  public static final String HTML = "text/html; charset=utf-8";

  /** Plain text in UTF-8. */
  public static final String TEXT = "text/plain; charset=utf-8";

  /** Bytes of which nothing is known. */
  public static final String OCTET_STREAM = "application/octet-stream";

  /** JSON, which is always UTF-8. */
  public static final String JSON = "application/json";

  /** An error in JSON (RFC 9457). */
  public static final String PROBLEM_JSON = "application/problem+json";

  private MediaType() {}
}
