package dev.ampoule.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.TestApps;
import dev.ampoule.http.Request;
import dev.ampoule.memory.MemoryRequest;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What Werkzeug's {@code ProxyFix} made of the same headers. */
class WerkzeugProxyFixTest {

  @ParameterizedTest
  @CsvFileSource(resources = "/werkzeug-proxy-fix.tsv", delimiter = '\t', quoteCharacter = '\0')
  void countsAsWerkzeugDoes(
      @Nullable String headers,
      String hops,
      String address,
      String scheme,
      String host,
      String root) {
    int[] counts = Stream.of(hops.split(" ", -1)).mapToInt(Integer::parseInt).toArray();
    ProxyFix fix =
        new ProxyFix()
            .xFor(counts[0])
            .xProto(counts[1])
            .xHost(counts[2])
            .xPort(counts[3])
            .xPrefix(counts[4]);
    MemoryRequest exchange = MemoryRequest.get("/x").authority("internal:5000");
    for (String header : (headers == null ? "" : headers).split(" \\| ", -1)) {
      int colon = header.indexOf(':');
      if (colon > 0) {
        exchange.header(
            "X-Forwarded-" + header.substring(0, colon), header.substring(colon + 1).strip());
      }
    }

    Request request = new Request(TestApps.empty(), fix.fix(exchange));

    assertThat(request.remoteAddr()).isEqualTo(address);
    assertThat(request.scheme()).isEqualTo(scheme);
    assertThat(request.host()).isEqualTo(host);
    assertThat(request.rootUrl()).isEqualTo(root);
  }
}
