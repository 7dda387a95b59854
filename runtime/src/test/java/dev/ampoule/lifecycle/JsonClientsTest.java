package dev.ampoule.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.TestApps;
import dev.ampoule.http.Request;
import dev.ampoule.memory.MemoryRequest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonClientsTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          '',                                  '',                        false
          '',                                  application/json,          true
          '',                                  application/merge-patch+json, true
          '',                                  text/json,                 false
          '',                                  text/plain,                false
          */*,                                 '',                        false
          */*,                                 application/json,          true
          application/json,                    '',                        true
          application/problem+json,            '',                        true
          text/html,                           application/json,          false
          'text/html,*/*;q=0.8',               application/json,          false
          'text/html,application/json',        '',                        false
          'text/html,application/json',        application/json,          true
          'text/html;q=0.5,application/json',  '',                        true
          'text/html,application/json;q=0.5',  application/json,          false
          text/plain,                          application/json,          false
          """)
  void knowsProgramsByWhatTheyTakeAndSend(String accept, String contentType, boolean json) {
    MemoryRequest exchange = MemoryRequest.get("/");
    if (!accept.isEmpty()) {
      exchange = exchange.header("Accept", accept);
    }
    if (!contentType.isEmpty()) {
      exchange = exchange.header("Content-Type", contentType);
    }

    assertThat(JsonClients.prefersJson(new Request(TestApps.empty(), exchange))).isEqualTo(json);
  }
}
