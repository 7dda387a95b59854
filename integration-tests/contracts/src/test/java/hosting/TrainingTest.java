package hosting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A training run reaches rules by their hosts, too. */
class TrainingTest {

  @Test
  void asksTheHostsThatRulesName() throws Exception {
    assertThat(train("hosting.HostsAppMain"))
        .containsExactly(
            "asked for GET /: 200",
            "asked for GET /: 200",
            "asked for GET /port: 200",
            "asked for GET /sample: 200",
            "asked for GET /no-such-page: 404");
  }

  @Test
  void asksSubdomainsOfTheServersName() throws Exception {
    assertThat(train("hosting.SubdomainsAppMain", "--set", "SERVER_NAME=example.com"))
        .hasSize(7)
        .contains("asked for GET /posts/1: 200")
        .filteredOn(line -> !line.endsWith(": 200"))
        .containsExactly("asked for GET /no-such-page: 404");
  }

  @Test
  void asksAHostThatIsTrusted() throws Exception {
    assertThat(
            train(
                "hosting.SubdomainsAppMain",
                "--set",
                "SERVER_NAME=example.com",
                "--set",
                "TRUSTED_HOSTS=.example.com"))
        .contains("asked for GET /posts/1: 200");
  }

  private static List<String> train(String main, String... options) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
    command.addAll(List.of(options));
    command.add("train");
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output.lines().filter(line -> line.startsWith("asked for ")).toList();
  }
}
