package flaskr.auth;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;

/** The table of users. */
public final class Users {

  private final Supplier<Connection> connection;
  private final Passwords passwords;

  /** What a password is compared with when there is no such user, so that it takes as long. */
  private final String nobody;

  Users(Supplier<Connection> connection, Passwords passwords) {
    this.connection = connection;
    this.passwords = passwords;
    nobody = passwords.hash("");
  }

  /** Adds a user; empty if the name is taken. */
  Optional<User> add(Credentials credentials) throws SQLException {
    String sql =
        "INSERT INTO user (username, password) VALUES (?, ?) ON CONFLICT DO NOTHING RETURNING id";
    try (PreparedStatement insert = connection.get().prepareStatement(sql)) {
      insert.setString(1, credentials.username());
      insert.setString(2, passwords.hash(credentials.password()));
      try (ResultSet row = insert.executeQuery()) {
        return row.next()
            ? Optional.of(new User(row.getInt("id"), credentials.username()))
            : Optional.empty();
      }
    }
  }

  /** The user with this name and password. */
  Optional<User> find(String username, String password) throws SQLException {
    String sql = "SELECT id, password FROM user WHERE username = ?";
    try (PreparedStatement select = connection.get().prepareStatement(sql)) {
      select.setString(1, username);
      try (ResultSet row = select.executeQuery()) {
        boolean known = row.next();
        String stored = known ? row.getString("password") : nobody;
        return passwords.matches(password, stored) && known
            ? Optional.of(new User(row.getInt("id"), username))
            : Optional.empty();
      }
    }
  }
}
