package flaskr.auth;

import dev.ampoule.RequestGlobals;
import dev.ampoule.annotation.BeforeRequest;
import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Body;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.Post;
import dev.ampoule.annotation.Scope;
import dev.ampoule.http.Conflict;
import dev.ampoule.http.JsonResponse;
import dev.ampoule.http.Request;
import dev.ampoule.http.Response;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Base64;

/** Registration, and who sends a request. */
@Blueprint(name = "auth", urlPrefix = "/auth")
public final class Auth {

  private static final String SCHEME = "Basic ";

  private final Users users;

  Auth(Users users) {
    this.users = users;
  }

  /** Keeps the user whose name and password come with a request, for the whole application. */
  @BeforeRequest(scope = Scope.APP)
  void loadLoggedInUser(Request request) throws SQLException {
    String header = request.header("Authorization");
    if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      return;
    }
    String[] parts = decoded(header.substring(SCHEME.length()).strip()).split(":", 2);
    if (parts.length == 2) {
      users
          .find(parts[0], parts[1])
          .ifPresent(user -> RequestGlobals.current().set(User.KEY, user));
    }
  }

  @Post("/register")
  JsonResponse<User> register(@Body Credentials credentials) throws SQLException {
    User user =
        users
            .add(credentials)
            .orElseThrow(
                () -> new Conflict("User " + credentials.username() + " is already registered."));
    return Response.json(user).status(201);
  }

  @Get("/user")
  @LoginRequired
  User user() {
    return User.current();
  }

  private static String decoded(String credentials) {
    try {
      return new String(Base64.getDecoder().decode(credentials), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
