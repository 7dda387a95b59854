package github;

import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Delete;
import dev.ampoule.annotation.Get;
import dev.ampoule.http.Request;

/** Routes for tokens of OAuth applications. */
@SuppressWarnings("MemberName") // the variables have the names that GitHub gives them
@Blueprint(urlPrefix = "/applications")
final class Applications {

  @Get("/<client_id>/tokens/<access_token>")
  String getTokensByAccessToken(Request request, String client_id, String access_token) {
    return Answer.of(request, client_id, access_token);
  }

  @Delete("/<client_id>/tokens")
  String deleteTokens(Request request, String client_id) {
    return Answer.of(request, client_id);
  }

  @Delete("/<client_id>/tokens/<access_token>")
  String deleteTokensByAccessToken(Request request, String client_id, String access_token) {
    return Answer.of(request, client_id, access_token);
  }
}
