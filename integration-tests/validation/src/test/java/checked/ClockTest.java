package checked;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.App;
import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.Provides;
import dev.ampoule.annotation.Query;
import dev.ampoule.testing.TestClient;
import dev.ampoule.validation.ValidationSettings;
import jakarta.validation.constraints.Past;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** An application decides which time it is for its constraints. */
class ClockTest {

  @Application
  static final class DatedApp {

    @Provides
    static ValidationSettings validation() {
      Clock clock = Clock.fixed(Instant.parse("2001-02-03T12:00:00Z"), ZoneOffset.UTC);
      return ValidationSettings.DEFAULT.withClock(clock);
    }

    @Get("/")
    String since(@Query @Past LocalDate day) {
      return "since " + day;
    }
  }

  @Test
  void comparesWithTheTimeOfTheApplication() throws Exception {
    try (App app = ClockTest_DatedAppFactory.create();
        TestClient client = TestClient.inMemory(app)) {
      assertThat(client.get("/?day=2001-02-02").text()).isEqualTo("since 2001-02-02");
      assertThat(client.get("/?day=2001-02-03").status()).isEqualTo(422);
      assertThat(client.get("/?day=2002-01-01").status()).isEqualTo(422);
    }
  }
}
