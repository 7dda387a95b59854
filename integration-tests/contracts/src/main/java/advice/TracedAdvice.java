package advice;

import dev.ampoule.Advice;
import dev.ampoule.Call;
import dev.ampoule.http.Response;
import java.nio.charset.StandardCharsets;

/** Writes what runs before and after it into the body. */
final class TracedAdvice implements Advice<Traced> {

  @Override
  public Response around(Call call, Traced traced) throws Exception {
    Response response = call.proceed();
    String body = new String(response.body(), StandardCharsets.UTF_8);
    return response.body((traced.value() + "(" + body + ")").getBytes(StandardCharsets.UTF_8));
  }
}
