package advice;

import dev.ampoule.Advice;
import dev.ampoule.Call;
import dev.ampoule.annotation.Around;
import dev.ampoule.http.Response;
import java.lang.annotation.Repeatable;

/** Advice that only proceeds: what it costs is what advice costs at all. */
@Around(Passing.Through.class)
@Repeatable(Passing.Several.class)
@interface Passing {

  /** Several. */
  @interface Several {

    /** All of them. */
    Passing[] value();
  }

  /** Proceeds. */
  final class Through implements Advice<Passing> {

    @Override
    public Response around(Call call, Passing settings) throws Exception {
      return call.proceed();
    }
  }
}
