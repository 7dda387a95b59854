package shop;

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
        "{'kind':'BLUEPRINT','type':'shop/Orders','name':'orders','urlPrefix':'/orders','cons",
        "tructor':[{'name':'till','type':'shop/Shop.Till','source':'INJECTED','key':'till','s",
        "hape':'SINGLE','value':{'is':'Other','type':'shop/Shop.Till'},'ref':'shop.Orders#<in",
        "it>(shop.Shop$Till,shop.Shop$Mailer)~till'},{'name':'mailer','type':'shop/Shop.Maile",
        "r','source':'INJECTED','key':'mailer','shape':'SINGLE','value':{'is':'Other','type':",
        "'shop/Shop.Mailer'},'qualifier':{'type':'jakarta.inject/Named','attributes':[{'name'",
        ":'value','type':'java.lang/String','value':{'is':'Constant','type':'java.lang/String",
        "','text':'abroad'},'written':true}]},'ref':'shop.Orders#<init>(shop.Shop$Till,shop.S",
        "hop$Mailer)~mailer'}],'handlers':[{'methodName':'list','endpoint':'list','routes':[{",
        "'rule':'/','methods':['GET'],'constant':'LIST','ref':'shop.Orders#list(shop.Shop$Tra",
        "nsaction)@dev.ampoule.annotation.Get'}],'params':[{'name':'transaction','type':'shop",
        "/Shop.Transaction','source':'INJECTED','key':'transaction','shape':'SINGLE','value':",
        "{'is':'Other','type':'shop/Shop.Transaction'},'ref':'shop.Orders#list(shop.Shop$Tran",
        "saction)~transaction'}],'returns':{'type':'java.lang/String','kind':'TEXT'},'ref':'s",
        "hop.Orders#list(shop.Shop$Transaction)'}],'origin':'SOURCE','doc':'Orders in the sho",
        "p.','places':{'shop.Orders':'Orders.java:9','shop.Orders#list(shop.Shop$Transaction)",
        "':'Orders.java:18'},'ref':'shop.Orders'}"
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
