package parts;

import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Get;
import jakarta.inject.Named;
import jakarta.inject.Provider;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import parts.storage.Journal;
import parts.storage.Ledger;
import parts.storage.Report;

/** Asks for parts by qualifiers, and in containers. */
@Blueprint(urlPrefix = "/places")
final class Places {

  private final Place home;
  private final Place work;
  private final Place right;
  private final Supplier<Report> report;
  private final Journal journal;

  Places(
      @Named("home") Place home,
      @Named("work") Place work,
      @Shard(value = 1, side = Shard.Side.RIGHT) Place right,
      Supplier<Report> report,
      Journal journal) {
    this.home = home;
    this.work = work;
    this.right = right;
    this.report = report;
    this.journal = journal;
  }

  @Get("/qualified")
  String qualified(@Shard(value = 1, side = Shard.Side.LEFT) Place left) {
    return String.join(", ", home.name(), work.name(), left.name(), right.name());
  }

  @Get("/all")
  String all(List<Place> places, @Named("home") List<Place> homes) {
    return names(places) + "; " + names(homes);
  }

  private static String names(List<Place> places) {
    return places.stream().map(Place::name).collect(Collectors.joining(", "));
  }

  @Get("/plugins")
  String plugins(List<Plugin> plugins) {
    return plugins.stream().map(Plugin::name).collect(Collectors.joining(", "));
  }

  @Get("/optional")
  String optional(
      Optional<Postman> postman, Optional<Ledger> ledger, @Named("home") Optional<Place> place) {
    return postman.isPresent() + " " + ledger.isPresent() + " " + place.map(Place::name).orElse("");
  }

  @Get("/report")
  String report(Provider<Report> again) {
    String before = journal.lines().contains("open draft") ? "made" : "not made";
    return before + ", " + report.get().text() + ", " + (report.get() == again.get());
  }

  @Get("/ledger")
  String ledger(Ledger ledger) {
    return ledger.text();
  }
}
