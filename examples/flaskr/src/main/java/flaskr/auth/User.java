package flaskr.auth;

import dev.ampoule.Key;
import dev.ampoule.RequestGlobals;
import dev.ampoule.http.Unauthorized;

/**
 * Somebody who may write posts.
 *
 * @param id its number
 * @param username its name
 */
public record User(int id, String username) {

  /** Where the user of a request is kept. */
  static final Key<User> KEY = Key.of("user");

  /**
   * The user of the request that this thread serves.
   *
   * @throws Unauthorized if nobody is logged in
   */
  public static User current() {
    User user = RequestGlobals.current().get(KEY);
    if (user == null) {
      throw new Unauthorized("Log in first.");
    }
    return user;
  }
}
