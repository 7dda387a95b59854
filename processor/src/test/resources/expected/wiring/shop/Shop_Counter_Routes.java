package shop;

import dev.ampoule.BlueprintRoutes;
import dev.ampoule.annotation.BlueprintDescriptor;
import dev.ampoule.annotation.Generated;
import dev.ampoule.http.Request;
import dev.ampoule.http.Response;
import dev.ampoule.routing.PathMatch;
import dev.ampoule.signal.RequestFinished;
import java.lang.Class;
import java.lang.Exception;
import java.lang.Object;
import java.lang.Override;
import java.lang.SuppressWarnings;
import java.util.List;

/** Routes of {@link Shop.Counter}. Generated; edit the annotations instead. */
@Generated
@BlueprintDescriptor(
    version = 1,
    value = {
        "{'kind':'PART','type':'shop/Shop.Counter','constructor':[{'name':'alarm','type':'jav",
        "a.util/Optional<java.lang/Runnable>','source':'INJECTED','key':'alarm','shape':'OPTI",
        "ONAL','value':{'is':'Other','type':'java.lang/Runnable'},'ref':'shop.Shop$Counter#<i",
        "nit>(java.util.Optional)~alarm'}],'hooks':[{'kind':'ON_SIGNAL','methodName':'count',",
        "'params':[{'name':'signal','type':'dev.ampoule.signal/RequestFinished','source':'SIG",
        "NAL','key':'signal','shape':'SINGLE','value':{'is':'Other','type':'dev.ampoule.signa",
        "l/RequestFinished'},'ref':'shop.Shop$Counter#count(dev.ampoule.signal.RequestFinishe",
        "d)~signal'}],'returns':{'type':'void','kind':'NOTHING'},'constant':'COUNT','ref':'sh",
        "op.Shop$Counter#count(dev.ampoule.signal.RequestFinished)'}],'origin':'SOURCE','doc'",
        ":'Counts requests.','places':{'shop.Shop$Counter':'Shop.java:67','shop.Shop$Counter#",
        "count(dev.ampoule.signal.RequestFinished)':'Shop.java:72'},'ref':'shop.Shop$Counter'",
        "}"
    }
)
public final class Shop_Counter_Routes implements BlueprintRoutes {
  public static final int COUNT = 0;

  private final Shop.Counter counter;

  private Shop_Counter_Routes(Shop.Counter counter) {
    this.counter = counter;
  }

  /** What the dispatcher calls it through. */
  @SuppressWarnings("exports")
  public static Shop_Counter_Routes create(Shop.Counter counter) {
    return new Shop_Counter_Routes(counter);
  }

  @Override
  public Response handle(int handler, Request request, PathMatch match) throws Exception {
    throw BlueprintRoutes.unknown("handler", handler);
  }

  @Override
  public void onSignal(int hook, Object sent) {
    switch (hook) {
      case COUNT -> count(sent);
      default -> throw BlueprintRoutes.unknown("@OnSignal method", hook);
    }
  }

  @Override
  public List<Class<?>> signals() {
    return List.of(RequestFinished.class);
  }

  /** On a signal: {@link Shop.Counter#count}. */
  private void count(Object sent) {
    if (sent instanceof RequestFinished signal) {
      counter.count(signal);
    }
  }
}
