package flaskr;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.ampoule.annotation.Provides;
import dev.ampoule.annotation.RequestScoped;
import dev.ampoule.config.Config;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteDataSource;

/**
 * Connections to the database: one for each request, from a pool that lives with the application.
 */
final class Database {

  private Database() {}

  @Provides
  static DataSource pool(DatabaseSettings settings, Config config) throws IOException {
    Path file = config.instancePath().resolve(settings.file());
    Files.createDirectories(file.toAbsolutePath().getParent());
    SQLiteConfig sqlite = new SQLiteConfig();
    sqlite.enforceForeignKeys(true);
    sqlite.setJournalMode(JournalMode.WAL);
    sqlite.setSynchronous(SynchronousMode.NORMAL);
    sqlite.setBusyTimeout(Math.toIntExact(settings.busyTimeout().toMillis()));
    SQLiteDataSource source = new SQLiteDataSource(sqlite);
    source.setUrl("jdbc:sqlite:" + file);
    HikariConfig pool = new HikariConfig();
    pool.setDataSource(source);
    pool.setMaximumPoolSize(settings.poolSize());
    return new HikariDataSource(pool);
  }

  /** The connection of a request or a command; it goes back to the pool at its end. */
  @Provides
  @RequestScoped
  static Connection connection(DataSource pool) throws SQLException {
    return pool.getConnection();
  }
}
