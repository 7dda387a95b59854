package parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ampoule.App;
import dev.ampoule.config.Config;
import dev.ampoule.testing.TestClient;
import dev.ampoule.testing.TestCommandRunner;
import java.util.Map;
import org.junit.jupiter.api.Test;
import parts.storage.Journal;
import parts.storage.Ledger;
import parts.storage.Paper;
import parts.storage.Report;

/** Parts that tests replace, and when parts are closed. */
final class ReplacementTest {

  private final Journal journal = new Journal();
  private final Config config = Config.of(Map.of(Journal.KEY, journal));

  private static final class FakeTransaction extends Transaction {

    FakeTransaction(Journal journal) {
      super(journal, "fake");
    }
  }

  private static String get(App app, String path) {
    try (TestClient client = TestClient.inMemory(app)) {
      return client.get(path).text();
    }
  }

  @Test
  void replacesAPartByItsClass() {
    try (App app = PartsAppFactory.builder().replace(Plugin.class, () -> "fake").create(config)) {
      assertThat(get(app, "/places/plugins")).isEqualTo("fake, spelling");
    }
  }

  @Test
  void replacesAPartByItsQualifier() {
    try (App app =
        PartsAppFactory.builder()
            .replace(Place.class, "home", new Place("away"))
            .replace(Place.class, "@Shard(1)", new Place("centre"))
            .create(config)) {
      assertThat(get(app, "/places/qualified")).isEqualTo("away, work, centre, right");
    }
  }

  @Test
  void doesNotCallWhatIsReplacedAndDoesNotCloseWhatReplacesIt() {
    Journal other = new Journal();
    App app = PartsAppFactory.builder().replace(Journal.class, other).create(Config.of(Map.of()));
    app.close();

    assertThat(journal.lines()).isEmpty();
    assertThat(other.lines()).containsExactly("open ledger", "close ledger");
  }

  @Test
  void leavesTheClosingOfAReplacementToItsOwner() {
    FakeTransaction fake = new FakeTransaction(journal);
    try (App app = PartsAppFactory.builder().replace(Transaction.class, fake).create(config)) {
      assertThat(get(app, "/logged")).isEqualTo(get(app, "/logged"));
    }
    assertThat(journal.lines()).contains("begin fake").doesNotContain("end fake");
  }

  @Test
  void makesAReplacementForEachRequestAndClosesIt() {
    try (App app =
        PartsAppFactory.builder()
            .replaceBy(Transaction.class, () -> new FakeTransaction(journal))
            .create(config)) {
      assertThat(get(app, "/logged")).isNotEqualTo(get(app, "/logged"));
    }
    assertThat(journal.lines())
        .filteredOn(line -> line.endsWith("fake"))
        .containsExactly("begin fake", "end fake", "begin fake", "end fake");
  }

  @Test
  void replacesALazyPart() {
    try (App app = PartsAppFactory.create(config);
        App replaced =
            PartsAppFactory.builder()
                .replaceBy(Report.class, ReplacementTest::none)
                .create(config)) {
      assertThat(get(app, "/places/report")).isEqualTo("not made, all is well, true");
      assertThat(get(replaced, "/places/report")).contains("Internal Server Error");
    }
  }

  private static Report none() {
    throw new IllegalStateException("there is no report today");
  }

  @Test
  void givesACommandWhatItsContextHas() {
    try (App app = PartsAppFactory.create(config)) {
      assertThat(TestCommandRunner.of(app).invoke("transact").output())
          .isEqualTo("the same: true\n");
      assertThat(journal.lines()).last().asString().startsWith("end transaction");
    }
  }

  @Test
  void keepsApplicationsApart() {
    try (App one = PartsAppFactory.builder().replace(Plugin.class, () -> "one").create(config);
        App two = PartsAppFactory.builder().replace(Plugin.class, () -> "two").create(config);
        App none = PartsAppFactory.create(config)) {
      assertThat(get(one, "/places/plugins")).isEqualTo("one, spelling");
      assertThat(get(two, "/places/plugins")).isEqualTo("two, spelling");
      assertThat(get(none, "/places/plugins")).isEqualTo("grammar, spelling");
    }
  }

  @Test
  void buildsSeveralApplicationsWithOneBuilder() {
    App.Builder builder = PartsAppFactory.builder().replace(Plugin.class, () -> "fake");
    try (App one = builder.create(config);
        App two = builder.create(config)) {
      assertThat(get(one, "/places/plugins")).isEqualTo("fake, spelling");
      assertThat(get(two, "/places/plugins")).isEqualTo("fake, spelling");
    }
  }

  @Test
  void refusesToReplaceWhatIsNoPart() {
    App.Builder builder =
        PartsAppFactory.builder().replace(StringBuilder.class, new StringBuilder());

    assertThatThrownBy(() -> builder.create(config))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "parts.PartsApp has no part StringBuilder to replace. It has: Audit, Clerk, Draft,"
                + " Journal, Ledger, Paper, Place \"home\", Place \"work\", Place @Shard(1),"
                + " Place @Shard(value = 1, side = RIGHT), Plugin, Report, Riddle, Spelling,"
                + " Transaction, Transaction @BrokenOne.");
    assertThat(journal.lines()).endsWith("close ledger");
  }

  @Test
  void suggestsWhatMayBeMeant() {
    assertThatThrownBy(
            () ->
                PartsAppFactory.builder()
                    .replace(FakeTransaction.class, new FakeTransaction(journal))
                    .create(config))
        .hasMessageContaining(
            "has no part ReplacementTest.FakeTransaction to replace. Did you mean Transaction or"
                + " Transaction @BrokenOne?");
    assertThatThrownBy(
            () -> PartsAppFactory.builder().replace(Place.class, new Place("x")).create(config))
        .hasMessageContaining("Did you mean Place \"home\" or Place \"work\" or");
  }

  @Test
  void refusesNullFromASupplier() {
    assertThatThrownBy(
            () -> PartsAppFactory.builder().replaceBy(Ledger.class, () -> null).create(config))
        .hasMessageContaining("what replaces Ledger is null");
  }

  @Test
  void closesLazyPartsInTheOrderOfTheirMaking() {
    App app = PartsAppFactory.create(config);
    get(app, "/places/report");
    app.close();

    assertThat(journal.lines())
        .containsExactly(
            "open ledger", "open draft", "open report of the year", "close report", "close ledger");
  }

  @Test
  void doesNotMakeLazyPartsForNobody() {
    PartsAppFactory.create(config).close();

    assertThat(journal.lines()).containsExactly("open ledger", "close ledger");
  }

  @Test
  void namesTheProviderThatFails() {
    assertThatThrownBy(() -> PartsAppFactory.create(Config.of(Map.of())))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageMatching(
            "building parts\\.PartsApp failed in PartsApp\\.journal \\(PartsApp\\.java:\\d+\\):"
                + " no journal")
        .hasCauseInstanceOf(NullPointerException.class);
  }

  @Test
  void takesAPartThatIsMadeOutsideOfTheApplication() {
    try (App app =
        PartsAppFactory.builder().replaceBy(Paper.class, ReplacementTest::paper).create(config)) {
      assertThat(get(app, "/places/ledger")).isEqualTo("a ledger of 80 sheets");
    }
  }

  private static Paper paper() {
    return parts.storage.Paper_Factory.create();
  }
}
