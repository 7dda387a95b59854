package flaskr;

import dev.ampoule.annotation.Command;
import dev.ampoule.command.Terminal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.function.Supplier;

/** The command that makes the tables. */
final class InitDb {

  private final Supplier<Connection> connection;

  InitDb(Supplier<Connection> connection) {
    this.connection = connection;
  }

  /** Clears the existing data and creates new tables. */
  @Command
  void initDb(Terminal terminal) throws SQLException, IOException {
    Connection database = connection.get();
    database.setAutoCommit(false);
    try (Statement statement = database.createStatement()) {
      for (String each : schema().split(";\\s*\\n", -1)) {
        statement.executeUpdate(each);
      }
    }
    database.commit();
    terminal.say("Initialized the database.");
  }

  private static String schema() throws IOException {
    try (InputStream file =
        Objects.requireNonNull(InitDb.class.getResourceAsStream("schema.sql"))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
