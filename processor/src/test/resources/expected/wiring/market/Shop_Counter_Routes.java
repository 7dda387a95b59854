package market;

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
        "{'kind':'PART','type':'market/Shop.Counter','constructor':[{'name':'alarm','type':'j",
        "ava.util/Optional<java.lang/Runnable>','source':'INJECTED','key':'alarm','shape':'OP",
        "TIONAL','value':{'is':'Other','type':'java.lang/Runnable'},'ref':'market.Shop$Counte",
        "r#<init>(java.util.Optional)~alarm'}],'hooks':[{'kind':'ON_SIGNAL','methodName':'cou",
        "nt','params':[{'name':'signal','type':'dev.ampoule.signal/RequestFinished','source':",
        "'SIGNAL','key':'signal','shape':'SINGLE','value':{'is':'Other','type':'dev.ampoule.s",
        "ignal/RequestFinished'},'ref':'market.Shop$Counter#count(dev.ampoule.signal.RequestF",
        "inished)~signal'}],'returns':{'type':'void','kind':'NOTHING'},'constant':'COUNT','re",
        "f':'market.Shop$Counter#count(dev.ampoule.signal.RequestFinished)'}],'origin':'SOURC",
        "E','doc':'Counts requests.','places':{'market.Shop$Counter':'Shop.java:67','market.S",
        "hop$Counter#count(dev.ampoule.signal.RequestFinished)':'Shop.java:72'},'ref':'market",
        ".Shop$Counter'}"
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
