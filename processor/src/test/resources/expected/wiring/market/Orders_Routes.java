package market;

import dev.ampoule.BlueprintRoutes;
import dev.ampoule.annotation.BlueprintDescriptor;
import dev.ampoule.annotation.Generated;
import dev.ampoule.http.Request;
import dev.ampoule.http.Response;
import dev.ampoule.routing.PathMatch;
import java.lang.Exception;
import java.lang.Override;
import java.lang.String;
import java.lang.SuppressWarnings;
import java.util.function.Supplier;

/**
 * Routes of {@link Orders}. Generated; edit the annotations instead.
 *
 * <pre>{@code
 * GET  /orders/  orders.list
 * }</pre>
 */
@Generated
@BlueprintDescriptor(
    version = 1,
    value = {
        "{'kind':'BLUEPRINT','type':'market/Orders','name':'orders','urlPrefix':'/orders','co",
        "nstructor':[{'name':'till','type':'market/Shop.Till','source':'INJECTED','key':'till",
        "','shape':'SINGLE','value':{'is':'Other','type':'market/Shop.Till'},'ref':'market.Or",
        "ders#<init>(market.Shop$Till,market.Shop$Mailer)~till'},{'name':'mailer','type':'mar",
        "ket/Shop.Mailer','source':'INJECTED','key':'mailer','shape':'SINGLE','value':{'is':'",
        "Other','type':'market/Shop.Mailer'},'qualifier':{'type':'jakarta.inject/Named','attr",
        "ibutes':[{'name':'value','type':'java.lang/String','value':{'is':'Constant','type':'",
        "java.lang/String','text':'abroad'},'written':true}]},'ref':'market.Orders#<init>(mar",
        "ket.Shop$Till,market.Shop$Mailer)~mailer'}],'handlers':[{'methodName':'list','endpoi",
        "nt':'list','routes':[{'rule':'/','methods':['GET'],'constant':'LIST','ref':'market.O",
        "rders#list(market.Shop$Transaction)@dev.ampoule.annotation.Get'}],'params':[{'name':",
        "'transaction','type':'market/Shop.Transaction','source':'INJECTED','key':'transactio",
        "n','shape':'SINGLE','value':{'is':'Other','type':'market/Shop.Transaction'},'ref':'m",
        "arket.Orders#list(market.Shop$Transaction)~transaction'}],'returns':{'type':'java.la",
        "ng/String','kind':'TEXT'},'ref':'market.Orders#list(market.Shop$Transaction)'}],'ori",
        "gin':'SOURCE','doc':'Orders in the market.','places':{'market.Orders':'Orders.java:9",
        "','market.Orders#list(market.Shop$Transaction)':'Orders.java:18'},'ref':'market.Orde",
        "rs'}"
    }
)
public final class Orders_Routes implements BlueprintRoutes {
  public static final int LIST = 0;

  private final Orders orders;

  private final Supplier<Shop.Transaction> transaction;

  private Orders_Routes(Orders orders, Supplier<Shop.Transaction> transaction) {
    this.orders = orders;
    this.transaction = transaction;
  }

  /** Builds the blueprint and what the dispatcher calls it through. */
  @SuppressWarnings("exports")
  public static Orders_Routes create(Shop.Till till, Shop.Mailer mailer,
      Supplier<Shop.Transaction> transaction) {
    return new Orders_Routes(new Orders(till, mailer), transaction);
  }

  @Override
  public Response handle(int handler, Request request, PathMatch match) throws Exception {
    return switch (handler) {
      case LIST -> list();
      default -> throw BlueprintRoutes.unknown("handler", handler);
    };
  }

  /** {@code GET /orders/}: {@link Orders#list}. */
  private Response list() {
    String result = orders.list(transaction.get());
    return Response.html(result);
  }
}
