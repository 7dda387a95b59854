package dev.ampoule.processor.diagnostics;

import dev.ampoule.processor.model.type.SourceRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.Diagnostic.Kind;

/** Prints messages at the narrowest place that the compiler can point at. */
public final class MessagerPrinter {

  /** Of messages with one code so many are printed; the last one counts the others. */
  private static final int LIMIT = 10;

  private final Messager messager;
  private final Places places;

  /** What is wrong with a class that several blueprints mention is said once. */
  private final Set<Diagnostic> printed = new HashSet<>();

  public MessagerPrinter(Messager messager, Elements elements, Types types) {
    this.messager = messager;
    this.places = new Places(elements, types);
  }

  /** Prints messages in the order of the source. */
  public void print(List<Report> reports) {
    List<Positioned> sorted =
        reports.stream()
            .filter(report -> printed.add(report.diagnostic()))
            .map(report -> new Positioned(report, places.find(report.diagnostic().ref())))
            .sorted(
                Comparator.comparing(Positioned::file).thenComparing((a, b) -> a.compareOrder(b)))
            .toList();
    capped(sorted).forEach(this::print);
  }

  /**
   * A message and the class that was being looked at.
   *
   * @param diagnostic the message
   * @param subject where to print it when its own place is not compiled now
   */
  public record Report(Diagnostic diagnostic, SourceRef subject) {}

  private record Positioned(Report report, Optional<Place> place) {

    Diagnostic diagnostic() {
      return report.diagnostic();
    }

    /** The outermost class. */
    String file() {
      String type = place.isPresent() ? diagnostic().ref().type() : report.subject().type();
      return type.contains("$") ? type.substring(0, type.indexOf('$')) : type;
    }

    int compareOrder(Positioned other) {
      List<Integer> mine = place.map(Place::order).orElse(List.of());
      List<Integer> others = other.place.map(Place::order).orElse(List.of());
      for (int i = 0; i < Math.min(mine.size(), others.size()); i++) {
        int difference = Integer.compare(mine.get(i), others.get(i));
        if (difference != 0) {
          return difference;
        }
      }
      return Integer.compare(mine.size(), others.size());
    }

    Positioned with(String line) {
      return new Positioned(new Report(diagnostic().with(line), report.subject()), place);
    }
  }

  private static List<Positioned> capped(List<Positioned> all) {
    Map<Code, Integer> counts = new EnumMap<>(Code.class);
    all.forEach(p -> counts.merge(p.diagnostic().code(), 1, Integer::sum));
    Map<Code, Integer> printed = new EnumMap<>(Code.class);
    List<Positioned> capped = new ArrayList<>();
    for (Positioned p : all) {
      int nth = printed.merge(p.diagnostic().code(), 1, Integer::sum);
      int more = counts.getOrDefault(p.diagnostic().code(), 0) - LIMIT;
      if (nth < LIMIT || (nth == LIMIT && more <= 0)) {
        capped.add(p);
      } else if (nth == LIMIT) {
        capped.add(p.with("…and " + more + " more like this."));
      }
    }
    return capped;
  }

  private void print(Positioned message) {
    Diagnostic diagnostic = message.diagnostic();
    Kind kind = diagnostic.code().kind() == Code.Kind.ERROR ? Kind.ERROR : Kind.WARNING;
    if (message.place().isPresent()) {
      print(kind, diagnostic.text(), message.place().get());
    } else {
      places
          .find(message.report().subject())
          .ifPresentOrElse(
              place -> print(kind, diagnostic.textElsewhere(), place),
              () -> messager.printMessage(kind, diagnostic.textElsewhere()));
    }
  }

  private void print(Kind kind, String text, Place place) {
    if (place.value() != null) {
      messager.printMessage(kind, text, place.element(), place.annotation(), place.value());
    } else if (place.annotation() != null) {
      messager.printMessage(kind, text, place.element(), place.annotation());
    } else {
      messager.printMessage(kind, text, place.element());
    }
  }
}
