package flaskr.auth;

import dev.ampoule.Advice;
import dev.ampoule.Call;
import dev.ampoule.RequestGlobals;
import dev.ampoule.http.Response;

/** Flask's {@code login_required}. */
public final class LoginAdvice implements Advice<LoginRequired> {

  @Override
  public Response around(Call call, LoginRequired settings) throws Exception {
    if (RequestGlobals.current().contains(User.KEY)) {
      return call.proceed();
    }
    return Response.of(401).header("WWW-Authenticate", "Basic realm=\"flaskr\", charset=\"UTF-8\"");
  }
}
