package dev.ampoule.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.http.HttpException;
import dev.ampoule.processor.model.HttpStatuses;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The processor knows the runtime's exceptions by name only. */
class HttpStatusesTest {

  @Test
  void areThoseOfTheRuntime() {
    Map<String, Integer> real = new TreeMap<>();
    for (int status = 400; status < 600; status++) {
      HttpException error = exception(status);
      if (error.getClass() != HttpException.class) {
        real.put(error.getClass().getSimpleName(), status);
      }
    }

    assertThat(new TreeMap<>(HttpStatuses.BY_NAME)).isEqualTo(real);
  }

  /** The runtime's exception of that status; the plain one if there is none of its own. */
  private static HttpException exception(int status) {
    try {
      return HttpException.of(status);
    } catch (IllegalArgumentException noClass) {
      return new HttpException(status);
    }
  }
}
