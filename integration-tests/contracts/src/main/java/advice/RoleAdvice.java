package advice;

import dev.ampoule.Advice;
import dev.ampoule.Call;
import dev.ampoule.RequestGlobals;
import dev.ampoule.http.Forbidden;
import dev.ampoule.http.Response;
import dev.ampoule.http.Unauthorized;
import java.util.Set;

/** A required role, as a decorator around Flask's {@code login_required} has it. */
record RoleAdvice(Users users) implements Advice<RequiresRole> {

  @Override
  public Response around(Call call, RequiresRole required) throws Exception {
    String token = call.request().header("X-Token");
    if (token == null) {
      throw new Unauthorized("who are you?");
    }
    Set<String> roles = users.roles(token);
    if (!roles.contains(required.value())) {
      throw new Forbidden(call.endpoint() + " is for the role " + required.value());
    }
    RequestGlobals.current().set("user", token);
    return call.proceed();
  }
}
