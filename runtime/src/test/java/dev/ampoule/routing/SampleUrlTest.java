package dev.ampoule.routing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.binding.Values;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleUrlTest {

  private static final UrlConverter<String> UPPER =
      text -> {
        if (!text.equals("SAMPLE")) {
          throw new IllegalArgumentException("too quiet");
        }
        return text;
      };

  static List<RuleConverter<?>> converters() {
    return List.of(
        StringConverter.ANY,
        new StringConverter(1, 3),
        new StringConverter(20, 20),
        StringConverter.ANY.parsedBy(Values.UUID),
        PathConverter.ANY,
        IntConverter.INT,
        IntConverter.LONG.min(100).max(200),
        IntConverter.INT.max(-5).signed(),
        IntConverter.BYTE.fixedDigits(4),
        FloatConverter.ANY,
        FloatConverter.ANY.min(10).max(20),
        UuidConverter.ANY,
        new AnyConverter("first", "second"),
        new CustomConverter<>(UPPER, "[A-Za-z]+"));
  }

  @ParameterizedTest
  @MethodSource("converters")
  void hasAValueThatTheConverterTakes(RuleConverter<?> converter) {
    String path = path(converter);

    assertThat(path).startsWith("/of/");
    assertThat(converter.accepts(path, 4, path.length())).isTrue();
    assertThat(converter.fromUrl(path.substring(4))).isNotNull();
  }

  @Test
  void isNoneWhenAConverterTakesNothingUsual() {
    assertThat(SampleUrl.of(route(new CustomConverter<>(UPPER, "[0-9]{17}")))).isNull();
  }

  @Test
  void hasTheDomainOfTheRoute() {
    UrlTemplate template =
        UrlTemplate.empty().domain("user", StringConverter.ANY).domain(".example.com").path("/");
    Route route = Route.of(0, "/", "index", 0).template(template).build();

    assertThat(SampleUrl.of(route)).isEqualTo(new SampleUrl("sample.example.com", "/"));
  }

  @Test
  void isEncoded() {
    assertThat(path(new AnyConverter("two words"))).isEqualTo("/of/two%20words");
  }

  private static String path(RuleConverter<?> converter) {
    return Objects.requireNonNull(SampleUrl.of(route(converter))).path();
  }

  private static Route route(RuleConverter<?> converter) {
    return Route.of(0, "/of/<x>", "of", 0)
        .template(UrlTemplate.empty().path("/of/").path("x", converter))
        .build();
  }
}
