package dev.ampoule.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.App;
import java.io.IOException;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each octet in a request's target: a whole word of octets is looked at together. */
@Execution(ExecutionMode.CONCURRENT)
class Http1TargetTest {

  private static final String REST = " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";

  private static App app = ProbeApp.build(Map.of("SERVER_PORT", 0));
  private static HelidonServer server;

  @BeforeAll
  static void start() throws IOException {
    server = HelidonServer.start(app);
  }

  @AfterAll
  static void stop() {
    server.close();
    app.close();
  }

  static IntStream octetsThatNoTargetHolds() {
    return IntStream.range(0, 256).filter(octet -> !mayStand(octet) && octet != '\n');
  }

  @ParameterizedTest
  @MethodSource("octetsThatNoTargetHolds")
  void octetThatNoTargetHoldsIsRefusedWhereverItStands(int octet) throws IOException {
    String path = "/" + "~".repeat(octet % Long.BYTES) + (char) octet + "\"!$~\"!$~";

    assertThat(RawClient.send(server.port(), "GET " + path + REST).statuses()).containsExactly(400);
  }

  @Test
  void allOthersMayStandTogether() throws IOException {
    StringBuilder path = new StringBuilder("/");
    IntStream.range(0, 256).filter(Http1TargetTest::mayStand).forEach(path::appendCodePoint);

    assertThat(RawClient.send(server.port(), "GET " + path + REST).statuses()).containsExactly(404);
  }

  private static boolean mayStand(int octet) {
    return octet > ' ' && octet < 0x7f && octet != '#';
  }
}
