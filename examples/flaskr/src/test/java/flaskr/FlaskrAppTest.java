package flaskr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.ampoule.App;
import dev.ampoule.config.Config;
import dev.ampoule.config.ConfigException;
import dev.ampoule.testing.TestClient;
import dev.ampoule.testing.TestCommandRunner;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteDataSource;

/** The factory, the database and the command. */
class FlaskrAppTest {

  @TempDir Path folder;

  @Test
  void saysHello() {
    try (App app = FlaskrAppFactory.create(FlaskrContract.config(folder));
        TestClient client = TestClient.inMemory(app)) {
      assertThat(client.get("/hello").text()).isEqualTo("Hello, World!");
    }
  }

  @Test
  void theDatabaseIsInTheInstanceFolderThatItMakes() {
    Path instance = folder.resolve("instance");
    Config config = Config.of(Map.of("INSTANCE_PATH", instance.toString()));

    try (App app = FlaskrAppFactory.create(config)) {
      assertThat(TestCommandRunner.of(app).invoke("init-db").output())
          .isEqualTo("Initialized the database.\n");
    }
    assertThat(Files.exists(instance.resolve("flaskr.sqlite"))).isTrue();
  }

  @Test
  void connectionsGoBackToThePool() throws Exception {
    Config config = FlaskrContract.config(folder);
    DatabaseSettings settings =
        new DatabaseSettings(folder.resolve("test.sqlite"), 1, Duration.ofSeconds(1));
    try (HikariDataSource pool = (HikariDataSource) Database.pool(settings, config);
        App app = FlaskrAppFactory.builder().replace(DataSource.class, pool).create(config);
        TestClient client = TestClient.inMemory(app)) {
      TestCommandRunner.of(app).invoke("init-db");

      assertThat(client.get("/posts/").text()).isEqualTo("[]\n");
      assertThat(client.get("/posts/7").status()).isEqualTo(404);
      assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
    }
  }

  @Test
  void aFailingDatabaseIsAnErrorOfTheServer() {
    DataSource broken =
        new SQLiteDataSource() {
          @Override
          public SQLiteConnection getConnection(String user, String password) {
            throw new IllegalStateException("the disk is gone");
          }
        };
    try (App app =
            FlaskrAppFactory.builder()
                .replace(DataSource.class, broken)
                .create(FlaskrContract.config(folder));
        TestClient client = TestClient.inMemory(app)) {
      assertThat(client.get("/posts/").status()).isEqualTo(500);
      assertThat(client.get("/posts/").text()).doesNotContain("disk");
      assertThat(client.get("/hello").status()).isEqualTo(200);
    }
  }

  @Test
  void namesAllThatIsWrongWithTheConfiguration() {
    Config config = Config.of(Map.of("DATABASE_POOL_SIZE", 0, "PBKDF2_ITERATIONS", "many"));

    assertThatThrownBy(() -> FlaskrAppFactory.create(config))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("DATABASE_POOL_SIZE is 0, but must be greater than 0")
        .hasMessageContaining(
            "PBKDF2_ITERATIONS is \"many\", but must be a whole number in the range of int");
  }
}
