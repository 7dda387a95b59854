package newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The jar, run as a user runs it. */
final class RunningJarIT {

  private static final String JAR = "target/application.jar";

  private static String get(ServerProcess server, String path) throws IOException {
    URI url = URI.create("http://127.0.0.1:" + server.port() + path);
    try (InputStream body = url.toURL().openStream()) {
      return new String(body.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"-jar " + JAR, "-p " + JAR + ":target/lib -m newsroom/newsroom.NewsroomMain"})
  void serves(String arguments) throws Exception {
    try (ServerProcess server = ServerProcess.start(arguments.split(" ", -1))) {
      assertThat(get(server, "/articles/7")).isEqualTo("article 7");
      assertThat(get(server, "/comments/cats/")).isEmpty();
    }
  }

  @Test
  void exitsOnSigterm() throws Exception {
    try (ServerProcess server = ServerProcess.start("-jar", JAR)) {
      server.terminate();

      assertThat(server.awaitExit()).isEqualTo(143);
    }
  }

  @RepeatedTest(5)
  void losesNothingThatIsInFlightOnSigterm() throws Exception {
    try (ServerProcess server = ServerProcess.start("-jar", JAR);
        ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<String> slow = () -> get(server, "/slow?millis=2000");
      List<Future<String>> answers =
          Collections.nCopies(50, slow).stream().map(clients::submit).toList();
      TimeUnit.MILLISECONDS.sleep(1000);
      server.terminate();

      for (Future<String> answer : answers) {
        assertThat(answer.get(20, TimeUnit.SECONDS)).isEqualTo("slow but there");
      }
      assertThat(server.awaitExit()).isEqualTo(143);
    }
  }
}
