package dev.ampoule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ampoule.config.Config;
import dev.ampoule.config.ConfigException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the framework's own keys may hold. */
class CoreSettingsTest {

  @ParameterizedTest
  @CsvSource({
    "SERVER_NAME, example.com/x, 'a host and perhaps a port, such as \"example.com:5000\"'",
    "SERVER_NAME, a b, 'a host and perhaps a port, such as \"example.com:5000\"'",
    "APPLICATION_ROOT, app, 'a path that starts with \"/\"'",
    "PREFERRED_URL_SCHEME, '', 'a scheme such as \"https\"'",
    "PREFERRED_URL_SCHEME, 1http, 'a scheme such as \"https\"'",
    "PREFERRED_URL_SCHEME, {http, 'a scheme such as \"https\"'",
    "PREFERRED_URL_SCHEME, [http, 'a scheme such as \"https\"'",
    "PREFERRED_URL_SCHEME, ht tp, 'a scheme such as \"https\"'",
    "PREFERRED_URL_SCHEME, ht/p, 'a scheme such as \"https\"'",
    "PREFERRED_URL_SCHEME, http:, 'a scheme such as \"https\"'",
    "REQUEST_ID_HEADER, X Id, 'a header''s name such as \"X-Request-ID\"'",
    "REQUEST_ID_HEADER, X-\u00c9, 'a header''s name such as \"X-Request-ID\"'",
    "MAX_CONTENT_LENGTH, -1, 'a number of bytes that is not negative, perhaps with'",
    "JSON_MAX_DEPTH, 0, a number that is positive",
    "JSON_MAX_STRING_LENGTH, 0, a number that is positive",
    "JSON_MAX_NUMBER_LENGTH, 19, a number that is at least 20",
    "JSON_UNKNOWN_PROPERTIES, maybe, '\"reject\" or \"ignore\"'",
    "DEBUG, perhaps, true or false",
    "TESTING, perhaps, true or false",
    "PROPAGATE_EXCEPTIONS, perhaps, true or false",
    "PROVIDE_AUTOMATIC_OPTIONS, perhaps, true or false",
  })
  void saysWhatAValueMustBe(String key, String value, String expectation) {
    Config config = Config.of(Map.of(key, value));

    assertThatThrownBy(
            () -> {
              CoreSettings.of(config);
              JsonConfig.of(config);
            })
        .isInstanceOf(ConfigException.class)
        .hasMessageStartingWith(key + " is \"" + value + "\", but must be " + expectation);
  }

  @ParameterizedTest
  @CsvSource({
    "SERVER_NAME, example.com:81",
    "APPLICATION_ROOT, /app",
    "PREFERRED_URL_SCHEME, Zz-az+1.9",
    "PREFERRED_URL_SCHEME, AAaz",
    "REQUEST_ID_HEADER, X_Id-9",
    "REQUEST_ID_HEADER, ''",
    "JSON_MAX_DEPTH, 1",
    "JSON_MAX_NUMBER_LENGTH, 20",
  })
  void takesTheseValues(String key, String value) {
    Config config = Config.of(Map.of(key, value));

    assertThat(CoreSettings.of(config)).isNotNull();
    assertThat(JsonConfig.of(config)).isNotNull();
  }

  @Test
  void anEmptyNameIsNone() {
    assertThat(CoreSettings.of(Config.of(Map.of("SERVER_NAME", ""))).serverName()).isNull();
    assertThat(CoreSettings.of(Config.defaults()).serverName()).isNull();
    assertThat(CoreSettings.of(Config.of(Map.of("SERVER_NAME", "x"))).serverName()).isEqualTo("x");
  }

  @Test
  void testsPropagateExceptionsUnlessToldOtherwise() {
    assertThat(CoreSettings.of(Config.defaults()).propagateExceptions()).isFalse();
    assertThat(CoreSettings.of(Config.of(Map.of("TESTING", true))).propagateExceptions()).isTrue();
    assertThat(
            CoreSettings.of(Config.of(Map.of("TESTING", true, "PROPAGATE_EXCEPTIONS", false)))
                .propagateExceptions())
        .isFalse();
  }
}
