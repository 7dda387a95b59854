package feedback;

import dev.ampoule.Advice;
import dev.ampoule.Call;
import dev.ampoule.http.Response;

/** Adds the header, and how the handler was called. */
public final class StampAdvice implements Advice<Stamped> {

  StampAdvice() {}

  @Override
  public Response around(Call call, Stamped settings) throws Exception {
    Response response = call.proceed();
    if (settings.status() != 0 && settings.status() != response.status()) {
      return response;
    }
    return response
        .addHeader("X-Stamp", settings.by())
        .header("X-Call", call.endpoint() + " " + call.arguments());
  }
}
