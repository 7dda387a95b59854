package todo;

import dev.ampoule.App;
import dev.ampoule.BlueprintRoutes;
import dev.ampoule.RequestGlobals;
import dev.ampoule.annotation.BlueprintDescriptor;
import dev.ampoule.annotation.Generated;
import dev.ampoule.binding.Binding;
import dev.ampoule.binding.ValueParser;
import dev.ampoule.binding.Values;
import dev.ampoule.http.NotFound;
import dev.ampoule.http.Request;
import dev.ampoule.http.Response;
import dev.ampoule.routing.PathMatch;
import dev.ampoule.routing.Url;
import java.io.InputStream;
import java.lang.Exception;
import java.lang.Integer;
import java.lang.Long;
import java.lang.Override;
import java.lang.String;
import java.lang.SuppressWarnings;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Routes of {@link Todos}. Generated; edit the annotations instead.
 *
 * <pre>{@code
 * GET  /<lang>/todos/                            todos.list
 * GET  /<lang>/todos/page/<int:page>             todos.list
 * GET  /<lang>/todos/<int:a>/<float:b>/<uuid:c>  todos.numbers
 * GET  /<lang>/todos/<any(RED, GREEN):color>/<slug:tags>/<path:rest>  todos.path
 * GET  /<lang>/todos/<int:big>                   todos.big
 * GET  /<lang>/todos/search                      todos.search
 * GET  /<lang>/todos/who                         todos.who
 * GET  /<lang>/todos/context                     todos.context
 * GET  /<lang>/todos/old                         todos.old
 * }</pre>
 */
@Generated
@BlueprintDescriptor(
    version = 1,
    value = {
        "{'kind':'BLUEPRINT','type':{'kind':'DECLARED','packageName':'todo','simpleNames':['T",
        "odos']},'name':'todos','urlPrefix':'/<lang>/todos','subdomain':'','constructor':[{'n",
        "ame':'clock','type':{'kind':'DECLARED','packageName':'todo','simpleNames':['Clock']}",
        ",'source':'INJECTED','key':'clock','shape':'SINGLE','value':{'is':'Other','type':{'k",
        "ind':'DECLARED','packageName':'todo','simpleNames':['Clock']}},'ref':{'type':'todo.T",
        "odos','member':'<init>(todo.Clock)','parameter':'clock','element':-1}}],'handlers':[",
        "{'methodName':'list','endpoint':'list','routes':[{'rule':'/','template':'/','methods",
        "':['GET'],'defaults':{'page':'1'},'host':'','subdomain':'','redirectTo':'','consumes",
        "':'','produces':'','constant':'LIST','ref':{'type':'todo.Todos','member':'list(java.",
        "lang.String,int)','annotation':'dev.ampoule.annotation.Route','element':-1}},{'rule'",
        ":'/page/<int:page>','template':'/page/<int:page>','methods':['GET'],'host':'','subdo",
        "main':'','redirectTo':'','consumes':'','produces':'','constant':'LIST_2','ref':{'typ",
        "e':'todo.Todos','member':'list(java.lang.String,int)','annotation':'dev.ampoule.anno",
        "tation.Route','annotationIndex':1,'element':-1}}],'params':[{'name':'lang','type':{'",
        "kind':'DECLARED','packageName':'java.lang','simpleNames':['String']},'source':'PATH'",
        ",'key':'lang','shape':'SINGLE','value':{'is':'Text'},'ref':{'type':'todo.Todos','mem",
        "ber':'list(java.lang.String,int)','parameter':'lang','element':-1}},{'name':'page','",
        "type':{'kind':'PRIMITIVE','packageName':'','simpleNames':['int']},'source':'PATH','k",
        "ey':'page','shape':'SINGLE','value':{'is':'Primitive','keyword':'int'},'ref':{'type'",
        ":'todo.Todos','member':'list(java.lang.String,int)','parameter':'page','element':-1}",
        "}],'returns':{'type':{'kind':'DECLARED','packageName':'java.lang','simpleNames':['St",
        "ring']},'kind':'TEXT'},'doc':'','ref':{'type':'todo.Todos','member':'list(java.lang.",
        "String,int)','element':-1}},{'methodName':'numbers','endpoint':'numbers','routes':[{",
        "'rule':'/<int:a>/<float:b>/<uuid:c>','template':'/<int:a>/<float:b>/<uuid:c>','metho",
        "ds':['GET'],'host':'','subdomain':'','redirectTo':'','consumes':'','produces':'','co",
        "nstant':'NUMBERS','ref':{'type':'todo.Todos','member':'numbers(long,double,java.util",
        ".UUID)','annotation':'dev.ampoule.annotation.Get','element':-1}}],'params':[{'name':",
        "'a','type':{'kind':'PRIMITIVE','packageName':'','simpleNames':['long']},'source':'PA",
        "TH','key':'a','shape':'SINGLE','value':{'is':'Primitive','keyword':'long'},'ref':{'t",
        "ype':'todo.Todos','member':'numbers(long,double,java.util.UUID)','parameter':'a','el",
        "ement':-1}},{'name':'b','type':{'kind':'PRIMITIVE','packageName':'','simpleNames':['",
        "double']},'source':'PATH','key':'b','shape':'SINGLE','value':{'is':'Primitive','keyw",
        "ord':'double'},'ref':{'type':'todo.Todos','member':'numbers(long,double,java.util.UU",
        "ID)','parameter':'b','element':-1}},{'name':'c','type':{'kind':'DECLARED','packageNa",
        "me':'java.util','simpleNames':['UUID']},'source':'PATH','key':'c','shape':'SINGLE','",
        "value':{'is':'Standard','type':{'kind':'DECLARED','packageName':'java.util','simpleN",
        "ames':['UUID']}},'ref':{'type':'todo.Todos','member':'numbers(long,double,java.util.",
        "UUID)','parameter':'c','element':-1}}],'returns':{'type':{'kind':'ARRAY','packageNam",
        "e':'','component':{'kind':'PRIMITIVE','packageName':'','simpleNames':['byte']}},'kin",
        "d':'BYTES'},'doc':'','ref':{'type':'todo.Todos','member':'numbers(long,double,java.u",
        "til.UUID)','element':-1}},{'methodName':'path','endpoint':'path','routes':[{'rule':'",
        "/<any(RED, GREEN):color>/<slug:tags>/<path:rest>','template':'/<any(RED, GREEN):colo",
        "r>/<slug:tags>/<path:rest>','methods':['GET'],'host':'','subdomain':'','redirectTo':",
        "'','consumes':'','produces':'','constant':'PATH','ref':{'type':'todo.Todos','member'",
        ":'path(todo.Todos$Color,java.util.List,java.lang.String)','annotation':'dev.ampoule.",
        "annotation.Get','element':-1}}],'params':[{'name':'color','type':{'kind':'DECLARED',",
        "'packageName':'todo','simpleNames':['Todos','Color']},'source':'PATH','key':'color',",
        "'shape':'SINGLE','value':{'is':'Enumeration','type':{'kind':'DECLARED','packageName'",
        ":'todo','simpleNames':['Todos','Color']},'constants':['RED','GREEN']},'ref':{'type':",
        "'todo.Todos','member':'path(todo.Todos$Color,java.util.List,java.lang.String)','para",
        "meter':'color','element':-1}},{'name':'tags','type':{'kind':'DECLARED','packageName'",
        ":'java.util','simpleNames':['List'],'arguments':[{'kind':'DECLARED','packageName':'j",
        "ava.lang','simpleNames':['String']}]},'source':'PATH','key':'tags','shape':'LIST','v",
        "alue':{'is':'Text'},'ref':{'type':'todo.Todos','member':'path(todo.Todos$Color,java.",
        "util.List,java.lang.String)','parameter':'tags','element':-1}},{'name':'rest','type'",
        ":{'kind':'DECLARED','packageName':'java.lang','simpleNames':['String']},'source':'PA",
        "TH','key':'rest','shape':'SINGLE','value':{'is':'Text'},'ref':{'type':'todo.Todos','",
        "member':'path(todo.Todos$Color,java.util.List,java.lang.String)','parameter':'rest',",
        "'element':-1}}],'returns':{'type':{'kind':'VOID','packageName':'','simpleNames':['vo",
        "id']},'kind':'NOTHING'},'doc':'','ref':{'type':'todo.Todos','member':'path(todo.Todo",
        "s$Color,java.util.List,java.lang.String)','element':-1}},{'methodName':'big','endpoi",
        "nt':'big','routes':[{'rule':'/<int:big>','template':'/<int:big>','methods':['GET'],'",
        "host':'','subdomain':'','redirectTo':'','consumes':'','produces':'text/csv','constan",
        "t':'BIG','ref':{'type':'todo.Todos','member':'big(java.math.BigInteger)','annotation",
        "':'dev.ampoule.annotation.Get','element':-1}}],'params':[{'name':'big','type':{'kind",
        "':'DECLARED','packageName':'java.math','simpleNames':['BigInteger']},'source':'PATH'",
        ",'key':'big','shape':'SINGLE','value':{'is':'Standard','type':{'kind':'DECLARED','pa",
        "ckageName':'java.math','simpleNames':['BigInteger']}},'ref':{'type':'todo.Todos','me",
        "mber':'big(java.math.BigInteger)','parameter':'big','element':-1}}],'returns':{'type",
        "':{'kind':'DECLARED','packageName':'java.lang','simpleNames':['String']},'kind':'TEX",
        "T'},'doc':'','ref':{'type':'todo.Todos','member':'big(java.math.BigInteger)','elemen",
        "t':-1}},{'methodName':'search','endpoint':'search','routes':[{'rule':'/search','temp",
        "late':'/search','methods':['GET'],'host':'','subdomain':'','redirectTo':'','consumes",
        "':'','produces':'','constant':'SEARCH','ref':{'type':'todo.Todos','member':'search(j",
        "ava.lang.String,int,java.util.OptionalInt,java.util.Optional,java.time.LocalDate,jav",
        "a.lang.Integer,java.util.List,java.util.Set)','annotation':'dev.ampoule.annotation.G",
        "et','element':-1}}],'params':[{'name':'q','type':{'kind':'DECLARED','packageName':'j",
        "ava.lang','simpleNames':['String']},'source':'QUERY','key':'q','shape':'SINGLE','val",
        "ue':{'is':'Text'},'ref':{'type':'todo.Todos','member':'search(java.lang.String,int,j",
        "ava.util.OptionalInt,java.util.Optional,java.time.LocalDate,java.lang.Integer,java.u",
        "til.List,java.util.Set)','parameter':'q','element':-1}},{'name':'limit','type':{'kin",
        "d':'PRIMITIVE','packageName':'','simpleNames':['int']},'source':'QUERY','key':'limit",
        "','shape':'SINGLE','value':{'is':'Primitive','keyword':'int'},'defaultValue':'20','r",
        "ef':{'type':'todo.Todos','member':'search(java.lang.String,int,java.util.OptionalInt",
        ",java.util.Optional,java.time.LocalDate,java.lang.Integer,java.util.List,java.util.S",
        "et)','parameter':'limit','element':-1}},{'name':'pageSize','type':{'kind':'DECLARED'",
        ",'packageName':'java.util','simpleNames':['OptionalInt']},'source':'QUERY','key':'pa",
        "ge-size','shape':'OPTIONAL','value':{'is':'Primitive','keyword':'int'},'ref':{'type'",
        ":'todo.Todos','member':'search(java.lang.String,int,java.util.OptionalInt,java.util.",
        "Optional,java.time.LocalDate,java.lang.Integer,java.util.List,java.util.Set)','param",
        "eter':'pageSize','element':-1}},{'name':'since','type':{'kind':'DECLARED','packageNa",
        "me':'java.util','simpleNames':['Optional'],'arguments':[{'kind':'DECLARED','packageN",
        "ame':'java.time','simpleNames':['LocalDate']}]},'source':'QUERY','key':'since','shap",
        "e':'OPTIONAL','value':{'is':'Standard','type':{'kind':'DECLARED','packageName':'java",
        ".time','simpleNames':['LocalDate']}},'ref':{'type':'todo.Todos','member':'search(jav",
        "a.lang.String,int,java.util.OptionalInt,java.util.Optional,java.time.LocalDate,java.",
        "lang.Integer,java.util.List,java.util.Set)','parameter':'since','element':-1}},{'nam",
        "e':'until','type':{'kind':'DECLARED','packageName':'java.time','simpleNames':['Local",
        "Date']},'source':'QUERY','key':'until','shape':'SINGLE','value':{'is':'Standard','ty",
        "pe':{'kind':'DECLARED','packageName':'java.time','simpleNames':['LocalDate']}},'defa",
        "ultValue':'2026-01-31','ref':{'type':'todo.Todos','member':'search(java.lang.String,",
        "int,java.util.OptionalInt,java.util.Optional,java.time.LocalDate,java.lang.Integer,j",
        "ava.util.List,java.util.Set)','parameter':'until','element':-1}},{'name':'order','ty",
        "pe':{'kind':'DECLARED','packageName':'java.lang','simpleNames':['Integer'],'nullable",
        "':true},'source':'QUERY','key':'order','shape':'SINGLE','value':{'is':'Primitive','k",
        "eyword':'int','boxed':true},'nullable':true,'ref':{'type':'todo.Todos','member':'sea",
        "rch(java.lang.String,int,java.util.OptionalInt,java.util.Optional,java.time.LocalDat",
        "e,java.lang.Integer,java.util.List,java.util.Set)','parameter':'order','element':-1}",
        "},{'name':'ids','type':{'kind':'DECLARED','packageName':'java.util','simpleNames':['",
        "List'],'arguments':[{'kind':'DECLARED','packageName':'java.lang','simpleNames':['Lon",
        "g']}]},'source':'QUERY','key':'ids','shape':'LIST','value':{'is':'Primitive','keywor",
        "d':'long','boxed':true},'ref':{'type':'todo.Todos','member':'search(java.lang.String",
        ",int,java.util.OptionalInt,java.util.Optional,java.time.LocalDate,java.lang.Integer,",
        "java.util.List,java.util.Set)','parameter':'ids','element':-1}},{'name':'colors','ty",
        "pe':{'kind':'DECLARED','packageName':'java.util','simpleNames':['Set'],'arguments':[",
        "{'kind':'DECLARED','packageName':'todo','simpleNames':['Todos','Color']}]},'source':",
        "'QUERY','key':'colors','shape':'SET','value':{'is':'Enumeration','type':{'kind':'DEC",
        "LARED','packageName':'todo','simpleNames':['Todos','Color']},'constants':['RED','GRE",
        "EN']},'defaultValue':'RED','ref':{'type':'todo.Todos','member':'search(java.lang.Str",
        "ing,int,java.util.OptionalInt,java.util.Optional,java.time.LocalDate,java.lang.Integ",
        "er,java.util.List,java.util.Set)','parameter':'colors','element':-1}}],'returns':{'t",
        "ype':{'kind':'DECLARED','packageName':'java.util.stream','simpleNames':['Stream'],'a",
        "rguments':[{'kind':'DECLARED','packageName':'java.lang','simpleNames':['String']}]},",
        "'kind':'TEXT_STREAM'},'doc':'','ref':{'type':'todo.Todos','member':'search(java.lang",
        ".String,int,java.util.OptionalInt,java.util.Optional,java.time.LocalDate,java.lang.I",
        "nteger,java.util.List,java.util.Set)','element':-1}},{'methodName':'who','endpoint':",
        "'who','routes':[{'rule':'/who','template':'/who','methods':['GET'],'host':'','subdom",
        "ain':'','redirectTo':'','consumes':'','produces':'','constant':'WHO','ref':{'type':'",
        "todo.Todos','member':'who(java.lang.String,java.util.UUID,java.lang.String)','annota",
        "tion':'dev.ampoule.annotation.Get','element':-1}}],'params':[{'name':'userAgent','ty",
        "pe':{'kind':'DECLARED','packageName':'java.lang','simpleNames':['String']},'source':",
        "'HEADER','key':'User-Agent','shape':'SINGLE','value':{'is':'Text'},'ref':{'type':'to",
        "do.Todos','member':'who(java.lang.String,java.util.UUID,java.lang.String)','paramete",
        "r':'userAgent','element':-1}},{'name':'trace','type':{'kind':'DECLARED','packageName",
        "':'java.util','simpleNames':['UUID'],'nullable':true},'source':'HEADER','key':'X-Tra",
        "ce','shape':'SINGLE','value':{'is':'Standard','type':{'kind':'DECLARED','packageName",
        "':'java.util','simpleNames':['UUID']}},'nullable':true,'ref':{'type':'todo.Todos','m",
        "ember':'who(java.lang.String,java.util.UUID,java.lang.String)','parameter':'trace','",
        "element':-1}},{'name':'theme','type':{'kind':'DECLARED','packageName':'java.lang','s",
        "impleNames':['String']},'source':'COOKIE','key':'theme','shape':'SINGLE','value':{'i",
        "s':'Text'},'defaultValue':'light','ref':{'type':'todo.Todos','member':'who(java.lang",
        ".String,java.util.UUID,java.lang.String)','parameter':'theme','element':-1}}],'retur",
        "ns':{'type':{'kind':'DECLARED','packageName':'java.io','simpleNames':['InputStream']",
        "},'kind':'INPUT_STREAM'},'doc':'','ref':{'type':'todo.Todos','member':'who(java.lang",
        ".String,java.util.UUID,java.lang.String)','element':-1}},{'methodName':'context','en",
        "dpoint':'context','routes':[{'rule':'/context','template':'/context','methods':['GET",
        "'],'host':'','subdomain':'','redirectTo':'','consumes':'','produces':'','constant':'",
        "CONTEXT','ref':{'type':'todo.Todos','member':'context(dev.ampoule.http.Request,dev.a",
        "mpoule.App,dev.ampoule.Config,dev.ampoule.RequestGlobals,todo.Clock)','annotation':'",
        "dev.ampoule.annotation.Get','element':-1}}],'params':[{'name':'request','type':{'kin",
        "d':'DECLARED','packageName':'dev.ampoule.http','simpleNames':['Request']},'source':'",
        "CONTEXT','key':'request','shape':'SINGLE','value':{'is':'Other','type':{'kind':'DECL",
        "ARED','packageName':'dev.ampoule.http','simpleNames':['Request']}},'ref':{'type':'to",
        "do.Todos','member':'context(dev.ampoule.http.Request,dev.ampoule.App,dev.ampoule.Con",
        "fig,dev.ampoule.RequestGlobals,todo.Clock)','parameter':'request','element':-1}},{'n",
        "ame':'app','type':{'kind':'DECLARED','packageName':'dev.ampoule','simpleNames':['App",
        "']},'source':'CONTEXT','key':'app','shape':'SINGLE','value':{'is':'Other','type':{'k",
        "ind':'DECLARED','packageName':'dev.ampoule','simpleNames':['App']}},'ref':{'type':'t",
        "odo.Todos','member':'context(dev.ampoule.http.Request,dev.ampoule.App,dev.ampoule.Co",
        "nfig,dev.ampoule.RequestGlobals,todo.Clock)','parameter':'app','element':-1}},{'name",
        "':'config','type':{'kind':'DECLARED','packageName':'dev.ampoule','simpleNames':['Con",
        "fig']},'source':'CONTEXT','key':'config','shape':'SINGLE','value':{'is':'Other','typ",
        "e':{'kind':'DECLARED','packageName':'dev.ampoule','simpleNames':['Config']}},'ref':{",
        "'type':'todo.Todos','member':'context(dev.ampoule.http.Request,dev.ampoule.App,dev.a",
        "mpoule.Config,dev.ampoule.RequestGlobals,todo.Clock)','parameter':'config','element'",
        ":-1}},{'name':'globals','type':{'kind':'DECLARED','packageName':'dev.ampoule','simpl",
        "eNames':['RequestGlobals']},'source':'CONTEXT','key':'globals','shape':'SINGLE','val",
        "ue':{'is':'Other','type':{'kind':'DECLARED','packageName':'dev.ampoule','simpleNames",
        "':['RequestGlobals']}},'ref':{'type':'todo.Todos','member':'context(dev.ampoule.http",
        ".Request,dev.ampoule.App,dev.ampoule.Config,dev.ampoule.RequestGlobals,todo.Clock)',",
        "'parameter':'globals','element':-1}},{'name':'clock','type':{'kind':'DECLARED','pack",
        "ageName':'todo','simpleNames':['Clock']},'source':'INJECTED','key':'clock','shape':'",
        "SINGLE','value':{'is':'Other','type':{'kind':'DECLARED','packageName':'todo','simple",
        "Names':['Clock']}},'ref':{'type':'todo.Todos','member':'context(dev.ampoule.http.Req",
        "uest,dev.ampoule.App,dev.ampoule.Config,dev.ampoule.RequestGlobals,todo.Clock)','par",
        "ameter':'clock','element':-1}}],'returns':{'type':{'kind':'DECLARED','packageName':'",
        "java.nio.file','simpleNames':['Path']},'kind':'FILE'},'doc':'','ref':{'type':'todo.T",
        "odos','member':'context(dev.ampoule.http.Request,dev.ampoule.App,dev.ampoule.Config,",
        "dev.ampoule.RequestGlobals,todo.Clock)','element':-1}},{'methodName':'old','endpoint",
        "':'old','routes':[{'rule':'/old','template':'/old','methods':['GET'],'host':'','subd",
        "omain':'','redirectTo':'','consumes':'','produces':'','constant':'OLD','ref':{'type'",
        ":'todo.Todos','member':'old(todo.Store)','annotation':'dev.ampoule.annotation.Get','",
        "element':-1}}],'params':[{'name':'store','type':{'kind':'DECLARED','packageName':'to",
        "do','simpleNames':['Store']},'source':'INJECTED','key':'store','shape':'SINGLE','val",
        "ue':{'is':'Other','type':{'kind':'DECLARED','packageName':'todo','simpleNames':['Sto",
        "re']}},'ref':{'type':'todo.Todos','member':'old(todo.Store)','parameter':'store','el",
        "ement':-1}}],'returns':{'type':{'kind':'DECLARED','packageName':'java.util','simpleN",
        "ames':['Optional'],'arguments':[{'kind':'DECLARED','packageName':'dev.ampoule.routin",
        "g','simpleNames':['Url']}]},'kind':'REDIRECT','optional':true},'doc':'','ref':{'type",
        "':'todo.Todos','member':'old(todo.Store)','element':-1}}],'origin':'SOURCE','doc':'E",
        "very source of an argument, and every kind of result.','ref':{'type':'todo.Todos','e",
        "lement':-1}}"
    }
)
public final class Todos_Routes implements BlueprintRoutes {
  public static final int LIST = 0;

  public static final int LIST_2 = 1;

  public static final int NUMBERS = 2;

  public static final int PATH = 3;

  public static final int BIG = 4;

  public static final int SEARCH = 5;

  public static final int WHO = 6;

  public static final int CONTEXT = 7;

  public static final int OLD = 8;

  private static final LocalDate UNTIL_DEFAULT = Values.LOCAL_DATE.parse("2026-01-31");

  private static final ValueParser<Todos.Color> COLOR = Values.enumeration(Todos.Color.values());

  private final Todos todos;

  private final Clock clock;

  private final Store store;

  private Todos_Routes(Todos todos, Clock clock, Store store) {
    this.todos = todos;
    this.clock = clock;
    this.store = store;
  }

  /** Builds the blueprint and what the dispatcher calls it through. */
  @SuppressWarnings("exports")
  public static Todos_Routes create(Clock clock, Store store) {
    return new Todos_Routes(new Todos(clock), clock, store);
  }

  @Override
  public Response handle(int handler, Request request, PathMatch match) throws Exception {
    return switch (handler) {
      case LIST -> list(match);
      case LIST_2 -> list2(match);
      case NUMBERS -> numbers(match);
      case PATH -> path(match);
      case BIG -> big(match);
      case SEARCH -> search(request);
      case WHO -> who(request);
      case CONTEXT -> context(request);
      case OLD -> old();
      default -> throw BlueprintRoutes.unknown("handler", handler);
    };
  }

  /** {@code GET /<lang>/todos/}: {@link Todos#list}. */
  private Response list(PathMatch match) {
    String lang = match.stringAt(match.slot("lang"));
    int page = 1;
    String result = todos.list(lang, page);
    return Response.html(result);
  }

  /** {@code GET /<lang>/todos/page/<int:page>}: {@link Todos#list}. */
  private Response list2(PathMatch match) {
    String lang = match.stringAt(match.slot("lang"));
    int page = match.intAt(0);
    String result = todos.list(lang, page);
    return Response.html(result);
  }

  /** {@code GET /<lang>/todos/<int:a>/<float:b>/<uuid:c>}: {@link Todos#numbers}. */
  private Response numbers(PathMatch match) {
    long a = match.longAt(0);
    double b = match.doubleAt(1);
    UUID c = match.uuidAt(2);
    byte[] result = todos.numbers(a, b, c);
    return Response.bytes(result);
  }

  /**
   * {@code GET /<lang>/todos/<any(RED, GREEN):color>/<slug:tags>/<path:rest>}: {@link Todos#path}.
   */
  private Response path(PathMatch match) {
    Todos.Color color = Todos.Color.valueOf(match.stringAt(0));
    List<String> tags = match.valueAt(1);
    String rest = match.stringAt(2);
    todos.path(color, tags, rest);
    return Response.of(204);
  }

  /** {@code GET /<lang>/todos/<int:big>}: {@link Todos#big}. */
  private Response big(PathMatch match) {
    BigInteger big = match.bigIntegerAt(0);
    String result = todos.big(big);
    return Response.html(result).contentType("text/csv; charset=utf-8");
  }

  /** {@code GET /<lang>/todos/search}: {@link Todos#search}. */
  private Response search(Request request) {
    Binding binding = new Binding(request);
    String q = binding.query("q").as(Values.STRING);
    int limit = binding.query("limit").asInt(20);
    OptionalInt pageSize = binding.query("page-size").optionalInt();
    Optional<LocalDate> since = binding.query("since").optional(Values.LOCAL_DATE);
    LocalDate until = binding.query("until").as(Values.LOCAL_DATE, UNTIL_DEFAULT);
    Integer order = binding.query("order").nullable(Values.INT);
    List<Long> ids = binding.query("ids").list(Values.LONG);
    Set<Todos.Color> colors = binding.query("colors").set(COLOR, Todos.Color.RED);
    binding.check();
    Stream<String> result = todos.search(q, limit, pageSize, since, until, order, ids, colors);
    return Response.stream(result);
  }

  /** {@code GET /<lang>/todos/who}: {@link Todos#who}. */
  private Response who(Request request) {
    Binding binding = new Binding(request);
    String userAgent = binding.header("User-Agent").as(Values.STRING);
    UUID trace = binding.header("X-Trace").nullable(Values.UUID);
    String theme = binding.cookie("theme").as(Values.STRING, "light");
    binding.check();
    InputStream result = todos.who(userAgent, trace, theme);
    return Response.stream(result);
  }

  /** {@code GET /<lang>/todos/context}: {@link Todos#context}. */
  private Response context(Request request) {
    Path result = todos.context(request, App.current(), App.current().config(),
        RequestGlobals.current(), clock);
    return Response.file(result);
  }

  /** {@code GET /<lang>/todos/old}: {@link Todos#old}. */
  private Response old() {
    Optional<Url> result = todos.old(store);
    return Response.redirect(result.orElseThrow(NotFound::new).toString());
  }
}
