package parts;

import dev.ampoule.Advice;
import dev.ampoule.Call;
import dev.ampoule.annotation.Around;
import dev.ampoule.http.Response;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.function.Supplier;

/** Adds the transaction of the request to the response. */
@Around(Logged.Logging.class)
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
@interface Logged {

  /** The advice. */
  final class Logging implements Advice<Logged> {

    private final Supplier<Transaction> transaction;

    Logging(Supplier<Transaction> transaction) {
      this.transaction = transaction;
    }

    @Override
    public Response around(Call call, Logged settings) throws Exception {
      return call.proceed().header("X-Transaction", String.valueOf(transaction.get().id()));
    }
  }
}
