package shop;

import dev.ampoule.BlueprintRoutes;
import dev.ampoule.annotation.BlueprintDescriptor;
import dev.ampoule.annotation.Generated;
import dev.ampoule.binding.Binding;
import dev.ampoule.http.JsonResponse;
import dev.ampoule.http.JsonStreams;
import dev.ampoule.http.NotFound;
import dev.ampoule.http.Request;
import dev.ampoule.http.Response;
import dev.ampoule.json.JsonCodecs;
import dev.ampoule.json.JsonCollections;
import dev.ampoule.json.TypedJsonCodec;
import dev.ampoule.routing.PathMatch;
import java.lang.Exception;
import java.lang.Integer;
import java.lang.Override;
import java.lang.String;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Routes of {@link Orders}. Generated; edit the annotations instead.
 *
 * <pre>{@code
 * POST  /orders  orders.add
 * PUT   /orders  orders.replace
 * POST  /count   orders.count
 * POST  /maybe   orders.maybe
 * POST  /text    orders.text
 * GET   /orders  orders.all
 * GET   /export  orders.export
 * }</pre>
 */
@Generated
@BlueprintDescriptor(
    version = 1,
    value = {
        "{'kind':'BLUEPRINT','type':'shop/Orders','name':'orders','handlers':[{'methodName':'",
        "add','endpoint':'add','routes':[{'rule':'/orders','methods':['POST'],'constant':'ADD",
        "','ref':'shop.Orders#add(boolean,shop.Orders$Order)@dev.ampoule.annotation.Post'}],'",
        "params':[{'name':'draft','type':'boolean','source':'QUERY','key':'draft','shape':'SI",
        "NGLE','value':{'is':'Primitive','keyword':'boolean'},'ref':'shop.Orders#add(boolean,",
        "shop.Orders$Order)~draft'},{'name':'order','type':'shop/Orders.Order','source':'BODY",
        "','key':'order','shape':'SINGLE','value':{'is':'Other','type':'shop/Orders.Order'},'",
        "json':{'is':'Coded','type':'shop/Orders.Order','codec':{'place':'shop/Orders_Order_J",
        "sonCodec'}},'ref':'shop.Orders#add(boolean,shop.Orders$Order)~order'}],'returns':{'t",
        "ype':'dev.ampoule.http/JsonResponse<shop/Orders.Order>','kind':'JSON_RESPONSE','json",
        "':{'is':'Coded','type':'shop/Orders.Order','codec':{'place':'shop/Orders_Order_JsonC",
        "odec'}}},'ref':'shop.Orders#add(boolean,shop.Orders$Order)'},{'methodName':'replace'",
        ",'endpoint':'replace','routes':[{'rule':'/orders','methods':['PUT'],'constant':'REPL",
        "ACE','ref':'shop.Orders#replace(java.util.Optional)@dev.ampoule.annotation.Put'}],'p",
        "arams':[{'name':'order','type':'java.util/Optional<shop/Orders.Order>','source':'BOD",
        "Y','key':'order','shape':'OPTIONAL','value':{'is':'Other','type':'shop/Orders.Order'",
        "},'json':{'is':'Maybe','type':'java.util/Optional<shop/Orders.Order>','value':{'is':",
        "'Coded','type':'shop/Orders.Order','codec':{'place':'shop/Orders_Order_JsonCodec'}}}",
        ",'ref':'shop.Orders#replace(java.util.Optional)~order'}],'returns':{'type':'java.uti",
        "l/Optional<shop/Orders.Order>','kind':'JSON','optional':true,'json':{'is':'Coded','t",
        "ype':'shop/Orders.Order','codec':{'place':'shop/Orders_Order_JsonCodec'}}},'ref':'sh",
        "op.Orders#replace(java.util.Optional)'},{'methodName':'count','endpoint':'count','ro",
        "utes':[{'rule':'/count','methods':['POST'],'constant':'COUNT','ref':'shop.Orders#cou",
        "nt(int)@dev.ampoule.annotation.Post'}],'params':[{'name':'step','type':'int','source",
        "':'BODY','key':'step','shape':'SINGLE','value':{'is':'Primitive','keyword':'int'},'j",
        "son':{'is':'Primitive','type':'int','keyword':'int'},'ref':'shop.Orders#count(int)~s",
        "tep'}],'returns':{'type':'int','kind':'JSON','json':{'is':'Primitive','type':'int','",
        "keyword':'int'}},'ref':'shop.Orders#count(int)'},{'methodName':'maybe','endpoint':'m",
        "aybe','routes':[{'rule':'/maybe','methods':['POST'],'constant':'MAYBE','ref':'shop.O",
        "rders#maybe(java.util.OptionalInt)@dev.ampoule.annotation.Post'}],'params':[{'name':",
        "'step','type':'java.util/OptionalInt','source':'BODY','key':'step','shape':'OPTIONAL",
        "','value':{'is':'Primitive','keyword':'int'},'json':{'is':'Maybe','type':'java.util/",
        "OptionalInt','value':{'is':'Primitive','type':'int','keyword':'int'}},'ref':'shop.Or",
        "ders#maybe(java.util.OptionalInt)~step'}],'returns':{'type':'java.util/OptionalInt',",
        "'kind':'JSON','json':{'is':'Maybe','type':'java.util/OptionalInt','value':{'is':'Pri",
        "mitive','type':'int','keyword':'int'}}},'ref':'shop.Orders#maybe(java.util.OptionalI",
        "nt)'},{'methodName':'text','endpoint':'text','routes':[{'rule':'/text','methods':['P",
        "OST'],'constant':'TEXT','ref':'shop.Orders#text(java.util.Optional)@dev.ampoule.anno",
        "tation.Post'}],'params':[{'name':'text','type':'java.util/Optional<java.lang/String>",
        "','source':'BODY','key':'text','shape':'OPTIONAL','value':{'is':'Text'},'ref':'shop.",
        "Orders#text(java.util.Optional)~text'}],'returns':{'type':'java.lang/String','kind':",
        "'TEXT'},'ref':'shop.Orders#text(java.util.Optional)'},{'methodName':'all','endpoint'",
        ":'all','routes':[{'rule':'/orders','methods':['GET'],'constant':'ALL','ref':'shop.Or",
        "ders#all()@dev.ampoule.annotation.Get'}],'returns':{'type':'java.util.stream/Stream<",
        "shop/Orders.Order>','kind':'JSON_STREAM','json':{'is':'Coded','type':'shop/Orders.Or",
        "der','codec':{'place':'shop/Orders_Order_JsonCodec'}}},'ref':'shop.Orders#all()'},{'",
        "methodName':'export','endpoint':'export','routes':[{'rule':'/export','methods':['GET",
        "'],'produces':'application/x-ndjson','constant':'EXPORT','ref':'shop.Orders#export()",
        "@dev.ampoule.annotation.Get'}],'returns':{'type':'dev.ampoule.http/JsonResponse<java",
        ".util.stream/Stream<shop/Orders.Order>>','kind':'JSON_STREAM_RESPONSE','json':{'is':",
        "'Coded','type':'shop/Orders.Order','codec':{'place':'shop/Orders_Order_JsonCodec'}}}",
        ",'ref':'shop.Orders#export()'}],'origin':'SOURCE','places':{'shop.Orders':'Orders.ja",
        "va:16','shop.Orders#add(boolean,shop.Orders$Order)':'Orders.java:21','shop.Orders#al",
        "l()':'Orders.java:46','shop.Orders#count(int)':'Orders.java:31','shop.Orders#export(",
        ")':'Orders.java:51','shop.Orders#maybe(java.util.OptionalInt)':'Orders.java:36','sho",
        "p.Orders#replace(java.util.Optional)':'Orders.java:26','shop.Orders#text(java.util.O",
        "ptional)':'Orders.java:41'},'ref':'shop.Orders'}"
    }
)
public final class Orders_Routes implements BlueprintRoutes {
  public static final int ADD = 0;

  public static final int REPLACE = 1;

  public static final int COUNT = 2;

  public static final int MAYBE = 3;

  public static final int TEXT = 4;

  public static final int ALL = 5;

  public static final int EXPORT = 6;

  private final Orders orders;

  private Orders_Routes(Orders orders) {
    this.orders = orders;
  }

  /** Builds the blueprint and what the dispatcher calls it through. */
  public static Orders_Routes create() {
    return new Orders_Routes(new Orders());
  }

  @Override
  public Response handle(int handler, Request request, PathMatch match) throws Exception {
    return switch (handler) {
      case ADD -> add(request);
      case REPLACE -> replace(request);
      case COUNT -> count(request);
      case MAYBE -> maybe(request);
      case TEXT -> text(request);
      case ALL -> all();
      case EXPORT -> export();
      default -> throw BlueprintRoutes.unknown("handler", handler);
    };
  }

  /** {@code POST /orders}: {@link Orders#add}. */
  private Response add(Request request) {
    Binding binding = new Binding(request);
    boolean draft = binding.query("draft").asBoolean();
    Orders.Order order = binding.body(Orders_Order_JsonCodec.INSTANCE);
    binding.check();
    JsonResponse<Orders.Order> result = orders.add(draft, order);
    return result.encode(Orders_Order_JsonCodec.INSTANCE);
  }

  /** {@code PUT /orders}: {@link Orders#replace}. */
  private Response replace(Request request) {
    Binding binding = new Binding(request);
    Optional<Orders.Order> order = binding.optionalBody(Orders_Order_JsonCodec.INSTANCE);
    binding.check();
    Optional<Orders.Order> result = orders.replace(order);
    return Response.json(result.orElseThrow(NotFound::new), Orders_Order_JsonCodec.INSTANCE);
  }

  /** {@code POST /count}: {@link Orders#count}. */
  private Response count(Request request) {
    Binding binding = new Binding(request);
    Integer step = binding.body(JsonCodecs.INTEGER);
    binding.check();
    int result = orders.count(step);
    return Response.json(result, JsonCodecs.INTEGER);
  }

  /** {@code POST /maybe}: {@link Orders#maybe}. */
  private Response maybe(Request request) {
    Binding binding = new Binding(request);
    OptionalInt step = binding.optionalBody(JsonCodecs.INTEGER).stream().mapToInt(Integer::intValue)
        .findFirst();
    binding.check();
    OptionalInt result = orders.maybe(step);
    return Response.json(result, JsonCollections.OPTIONAL_INT);
  }

  /** {@code POST /text}: {@link Orders#text}. */
  private Response text(Request request) {
    Binding binding = new Binding(request);
    Optional<String> text = binding.bodyText().optional();
    binding.check();
    String result = orders.text(text);
    return Response.html(result);
  }

  /** {@code GET /orders}: {@link Orders#all}. */
  private Response all() {
    Stream<Orders.Order> result = orders.all();
    return JsonStreams.array(result, Orders_Order_JsonCodec.INSTANCE);
  }

  /** {@code GET /export}: {@link Orders#export}. */
  private Response export() {
    JsonResponse<Stream<Orders.Order>> result = orders.export();
    return JsonStreams.lines(result, Orders_Order_JsonCodec.INSTANCE);
  }

  @Override
  public List<TypedJsonCodec<?>> codecs() {
    return List.of(Orders_Order_JsonCodec.INSTANCE);
  }
}
