package advice;

import dev.ampoule.Advice;
import dev.ampoule.Call;
import dev.ampoule.http.Response;
import java.util.Arrays;

/** Proceeds several times. */
final class RetryAdvice implements Advice<Retried> {

  @Override
  public Response around(Call call, Retried settings) throws Exception {
    for (int tries = 1; ; tries++) {
      try {
        return call.proceed().header(settings.note().header(), Integer.toString(tries));
      } catch (Exception e) {
        boolean worth = Arrays.stream(settings.on()).anyMatch(type -> type.isInstance(e));
        if (!worth || tries == settings.times()) {
          throw e;
        }
      }
    }
  }
}
