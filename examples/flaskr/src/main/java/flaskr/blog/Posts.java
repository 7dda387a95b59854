package flaskr.blog;

import flaskr.auth.User;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The table of posts. */
public final class Posts {

  private static final String SELECT =
      "SELECT p.id, title, body, created, author_id, username"
          + " FROM post p JOIN user u ON p.author_id = u.id ";

  private final Supplier<Connection> connection;
  private final Clock clock;

  Posts(Supplier<Connection> connection, Clock clock) {
    this.connection = connection;
    this.clock = clock;
  }

  /** All posts, the newest first. */
  List<BlogPost> all() throws SQLException {
    String sql = SELECT + "ORDER BY created DESC, p.id DESC";
    try (PreparedStatement select = connection.get().prepareStatement(sql);
        ResultSet rows = select.executeQuery()) {
      List<BlogPost> posts = new ArrayList<>();
      while (rows.next()) {
        posts.add(post(rows));
      }
      return posts;
    }
  }

  /** The post with this number. */
  Optional<BlogPost> find(int id) throws SQLException {
    try (PreparedStatement select = connection.get().prepareStatement(SELECT + "WHERE p.id = ?")) {
      select.setInt(1, id);
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? Optional.of(post(row)) : Optional.empty();
      }
    }
  }

  /** Adds a post. */
  BlogPost add(NewPost post, User author) throws SQLException {
    String sql =
        "INSERT INTO post (title, body, created, author_id) VALUES (?, ?, ?, ?) RETURNING id";
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    try (PreparedStatement insert = connection.get().prepareStatement(sql)) {
      insert.setString(1, post.title());
      insert.setString(2, post.body());
      insert.setString(3, now.toString());
      insert.setInt(4, author.id());
      try (ResultSet row = insert.executeQuery()) {
        row.next();
        return new BlogPost(
            row.getInt("id"), post.title(), post.body(), now, author.id(), author.username());
      }
    }
  }

  /** Changes title and body. */
  void update(int id, NewPost post) throws SQLException {
    String sql = "UPDATE post SET title = ?, body = ? WHERE id = ?";
    try (PreparedStatement update = connection.get().prepareStatement(sql)) {
      update.setString(1, post.title());
      update.setString(2, post.body());
      update.setInt(3, id);
      update.executeUpdate();
    }
  }

  /** Removes a post. */
  void delete(int id) throws SQLException {
    try (PreparedStatement delete =
        connection.get().prepareStatement("DELETE FROM post WHERE id = ?")) {
      delete.setInt(1, id);
      delete.executeUpdate();
    }
  }

  private static BlogPost post(ResultSet row) throws SQLException {
    return new BlogPost(
        row.getInt("id"),
        row.getString("title"),
        row.getString("body"),
        Instant.parse(row.getString("created")),
        row.getInt("author_id"),
        row.getString("username"));
  }
}
