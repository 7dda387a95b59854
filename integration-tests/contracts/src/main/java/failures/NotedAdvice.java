package failures;

import dev.ampoule.Advice;
import dev.ampoule.Call;
import dev.ampoule.http.Response;

/** Sets a header to the note. */
final class NotedAdvice implements Advice<Noted> {

  @Override
  public Response around(Call call, Noted settings) throws Exception {
    return call.proceed().header("X-Note", settings.value());
  }
}
