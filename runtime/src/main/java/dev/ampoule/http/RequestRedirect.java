package dev.ampoule.http;

/**
 * What matching throws when the URL is right in another spelling: a redirect to that one.
 *
 * <p>Error handlers never see it.
 *
 * <p>Flask: {@code werkzeug.routing.RequestRedirect}.
 */
public final class RequestRedirect extends HttpException {

  private static final long serialVersionUID = 1L;

  private final String location;

  /**
   * Creates the redirect, with the status 308, which keeps method and body.
   *
   * @param location the URL to go to, encoded
   */
  public RequestRedirect(String location) {
    super(308);
    this.location = location;
  }

  /** The URL to go to, encoded. */
  public String location() {
    return location;
  }

  @Override
  public Response toResponse() {
    return Response.redirect(location, status());
  }
}
