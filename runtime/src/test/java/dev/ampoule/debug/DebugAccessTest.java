package dev.ampoule.debug;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.TestApps;
import dev.ampoule.config.Config;
import dev.ampoule.http.Exchange;
import dev.ampoule.http.ForwardingExchange;
import dev.ampoule.http.Request;
import dev.ampoule.memory.MemoryRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DebugAccessTest {

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, localhost, true",
    "127.0.0.1, localhost:5000, true",
    "127.8.9.1, 127.0.0.1:5000, true",
    "::1, [::1]:5000, true",
    "0:0:0:0:0:0:0:1, todo.localhost, true",
    "127.0.0.1, evil.example, false",
    "127.0.0.1, localhost.evil.example, false",
    "127.0.0.1, 127.0.0.1.evil.example, false",
    "127.0.0.1, '', false",
    "192.168.1.5, localhost, false",
    "1270.0.0.1, localhost, false",
    ", localhost, false",
  })
  void withoutAListOnlyThisMachineIsLetIn(@Nullable String address, String host, boolean allowed) {
    DebugAccess access = DebugAccess.of(Config.of(Map.of("DEBUG", true)));

    assertThat(access.allows(request(address, host))).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource({
    "*, 203.0.113.9, true",
    "'203.0.113.8, 203.0.113.9', 203.0.113.9, true",
    "203.0.113.8, 203.0.113.9, false",
    "203.0.113.8, 127.0.0.1, false",
  })
  void aListSaysWhoIsLetIn(String clients, String address, boolean allowed) {
    DebugAccess access = DebugAccess.of(Config.of(Map.of("DEBUG", true, "DEBUG_CLIENTS", clients)));

    assertThat(access.allows(request(address, "example.com"))).isEqualTo(allowed);
  }

  @Test
  void withoutDebugNobodyIsLetIn() {
    DebugAccess access = DebugAccess.of(Config.of(Map.of("DEBUG_CLIENTS", "*")));

    assertThat(access.allows(request("127.0.0.1", "localhost"))).isFalse();
  }

  private static Request request(@Nullable String address, String host) {
    Exchange exchange =
        new ForwardingExchange(MemoryRequest.get("/").authority(host)) {
          @Override
          public @Nullable String remoteAddress() {
            return address;
          }
        };
    return new Request(TestApps.empty(), exchange);
  }
}
