package dev.ampoule.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class SegmentPatternTest {

  private static final StringConverter ANY = StringConverter.ANY;

  /** A pattern, and the regular expression that werkzeug would make of the same rule. */
  record Pair(SegmentPattern pattern, String regex) {}

  private static final List<Pair> PAIRS =
      List.of(
          new Pair(two(ANY, "-", ANY), "([^/]+)-([^/]+)"),
          new Pair(two(IntConverter.BIG, "", ANY), "(\\d+)([^/]+)"),
          new Pair(two(ANY, "", IntConverter.BIG), "([^/]+)(\\d+)"),
          new Pair(two(FloatConverter.ANY, ".", ANY), "(\\d+\\.\\d+)\\.([^/]+)"),
          new Pair(two(new AnyConverter("a", "ab", "b"), "", ANY), "(a|ab|b)([^/]+)"),
          new Pair(two(new StringConverter(2, 3), "", ANY), "([^/]{2,3})([^/]+)"),
          new Pair(two(PathConverter.ANY, "/", ANY), "([^/].*?)/([^/]+)"),
          new Pair(two(PathConverter.ANY, "/a/", PathConverter.ANY), "([^/].*?)/a/([^/].*?)"));

  @Test
  void findsWhatARegularExpressionFinds() {
    Random random = new Random(7);
    for (Pair pair : PAIRS) {
      Pattern regex = Pattern.compile(pair.regex);
      for (int i = 0; i < 4_000; i++) {
        String text = text(random);
        Matcher matcher = regex.matcher(text);
        PathMatch match = new PathMatch();
        match.reset("", text);
        boolean found = pair.pattern.match(match, 0, text.length(), 0) == text.length();
        assertThat(found).as("%s on %s", pair.regex, text).isEqualTo(matcher.matches());
        if (found) {
          assertThat(List.of(match.stringAt(0), match.stringAt(1)))
              .as("%s on %s", pair.regex, text)
              .containsExactly(matcher.group(1), matcher.group(2));
        }
      }
    }
  }

  @Test
  void leavesTheSlashThatEndsTheRule() {
    SegmentPattern pattern = SegmentPattern.empty().variable(PathConverter.ANY).slash();
    assertThat(end(pattern, "a/b/")).isEqualTo(3);
    assertThat(end(pattern, "a/b")).isEqualTo(3);
    assertThat(end(pattern, "a//")).isEqualTo(SegmentPattern.NO_MATCH);
  }

  @Test
  void asksTheConverterForTheValue() {
    SegmentPattern pattern =
        SegmentPattern.empty().literal("v").variable(IntConverter.INT.max(9)).literal("x");
    assertThat(end(pattern, "v9x")).isEqualTo(3);
    assertThat(end(pattern, "v10x")).isEqualTo(SegmentPattern.NO_MATCH);
  }

  @Test
  void keepsTheValuesOfItsOwnConverters() {
    UrlConverter<List<String>> list = text -> List.of(text.split("\\+", -1));
    SegmentPattern pattern =
        SegmentPattern.empty().variable(new CustomConverter<>(list, "[^/]+")).literal(".txt");
    PathMatch match = new PathMatch();
    match.reset("", "a+b.txt");
    assertThat(pattern.match(match, 0, 7, 0)).isEqualTo(7);
    List<String> value = match.valueAt(0);
    assertThat(value).containsExactly("a", "b");
  }

  @Test
  void matchesADomain() {
    SegmentPattern pattern = SegmentPattern.empty().variable(ANY).literal(".example.com");
    PathMatch match = new PathMatch();
    match.reset("a.b.example.com", "/x");
    assertThat(pattern.matchDomain(match)).isTrue();
    assertThat(match.stringAt(0)).isEqualTo("a.b");
  }

  @Test
  void isNotMadeSlowByAHostilePath() {
    SegmentPattern pattern = SegmentPattern.empty();
    for (int i = 0; i < 6; i++) {
      pattern = pattern.variable(ANY).literal("-");
    }
    SegmentPattern slow = pattern.literal("end");
    String hostile = "-".repeat(3_000) + "x";
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> assertThat(end(slow, hostile)).isEqualTo(SegmentPattern.NO_MATCH));
  }

  private static SegmentPattern two(RuleConverter<?> a, String between, RuleConverter<?> b) {
    SegmentPattern first = SegmentPattern.empty().variable(a);
    return (between.isEmpty() ? first : first.literal(between)).variable(b);
  }

  private static int end(SegmentPattern pattern, String text) {
    PathMatch match = new PathMatch();
    match.reset("", text);
    return pattern.match(match, 0, text.length(), 0);
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(9); length > 0; length--) {
      text.append("ab1.-/a1-".charAt(random.nextInt(9)));
    }
    return text.toString();
  }
}
