package dev.ampoule.benchmarks.json;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** The values that are written and read, the same in every run. */
final class Samples {

  private static final String[] ENGLISH = {
    "the", "quick", "brown", "fox", "jumps", "over", "a", "lazy", "dog", "and", "then", "rests"
  };
  private static final String[] OTHERS = {
    "größer", "naïve", "Über", "café", "señor", "日本語", "привет", "😀", "\"quoted\"", "back\\slash"
  };

  private final SplittableRandom random = new SplittableRandom(42);

  static Task task() {
    return new Task(4711, "Buy two litres of milk", false, 17, "https://example.org/todos/4711");
  }

  Order order() {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      lines.add(new Line("SKU-" + (100_000 + i), words(3), 1 + i, (1999 + 150 * i) / 100.0));
    }
    Address address = new Address("1 Long Street", "Springfield", "12345", "US");
    return new Order(90_125, "Ada Lovelace", "ada@example.org", address, lines, 1234.56, true);
  }

  /** About a megabyte of JSON. */
  Users users() {
    List<User> users = new ArrayList<>();
    for (int i = 0; i < 6_300; i++) {
      users.add(
          new User(
              1_000_000 + i,
              words(2),
              "user" + i + "@example.org",
              18 + i % 70,
              i % 3 == 0,
              List.of("reader", "writer"),
              "2026-11-20T12:34:56Z"));
    }
    return new Users(users);
  }

  /** Every fourth paragraph has more than ASCII and escapes. */
  Article article() {
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      paragraphs.add(i % 4 == 3 ? words(30) + "\n" + others() + "\n" + words(30) : words(70));
    }
    return new Article(words(8), "Grace Hopper", words(40), paragraphs);
  }

  Track track() {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      points.add(
          new Point(
              random.nextDouble(-90, 90),
              random.nextDouble(-180, 180),
              random.nextInt(100_000) / 10.0,
              1_795_000_000_000L + i * 1_000L,
              random.nextInt(12)));
    }
    return new Track("morning run", points);
  }

  private String others() {
    return String.join(" ", OTHERS);
  }

  private String words(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(i == 0 ? "" : " ").append(ENGLISH[random.nextInt(ENGLISH.length)]);
    }
    return text.toString();
  }
}
