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
import java.util.function.Supplier;
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
        "{'kind':'BLUEPRINT','type':'todo/Todos','name':'todos','urlPrefix':'/<lang>/todos','",
        "constructor':[{'name':'clock','type':'todo/Clock','source':'INJECTED','key':'clock',",
        "'shape':'SINGLE','value':{'is':'Other','type':'todo/Clock'},'ref':'todo.Todos#<init>",
        "(todo.Clock)~clock'}],'handlers':[{'methodName':'list','endpoint':'list','routes':[{",
        "'rule':'/','methods':['GET'],'defaults':{'page':'1'},'constant':'LIST','ref':'todo.T",
        "odos#list(java.lang.String,int)@dev.ampoule.annotation.Route'},{'rule':'/page/<int:p",
        "age>','methods':['GET'],'constant':'LIST_2','ref':'todo.Todos#list(java.lang.String,",
        "int)@dev.ampoule.annotation.Route*1'}],'params':[{'name':'lang','type':'java.lang/St",
        "ring','source':'PATH','key':'lang','shape':'SINGLE','value':{'is':'Text'},'ref':'tod",
        "o.Todos#list(java.lang.String,int)~lang'},{'name':'page','type':'int','source':'PATH",
        "','key':'page','shape':'SINGLE','value':{'is':'Primitive','keyword':'int'},'ref':'to",
        "do.Todos#list(java.lang.String,int)~page'}],'returns':{'type':'java.lang/String','ki",
        "nd':'TEXT'},'ref':'todo.Todos#list(java.lang.String,int)'},{'methodName':'numbers','",
        "endpoint':'numbers','routes':[{'rule':'/<int:a>/<float:b>/<uuid:c>','methods':['GET'",
        "],'constant':'NUMBERS','ref':'todo.Todos#numbers(long,double,java.util.UUID)@dev.amp",
        "oule.annotation.Get'}],'params':[{'name':'a','type':'long','source':'PATH','key':'a'",
        ",'shape':'SINGLE','value':{'is':'Primitive','keyword':'long'},'ref':'todo.Todos#numb",
        "ers(long,double,java.util.UUID)~a'},{'name':'b','type':'double','source':'PATH','key",
        "':'b','shape':'SINGLE','value':{'is':'Primitive','keyword':'double'},'ref':'todo.Tod",
        "os#numbers(long,double,java.util.UUID)~b'},{'name':'c','type':'java.util/UUID','sour",
        "ce':'PATH','key':'c','shape':'SINGLE','value':{'is':'Standard','type':'java.util/UUI",
        "D'},'ref':'todo.Todos#numbers(long,double,java.util.UUID)~c'}],'returns':{'type':'[b",
        "yte','kind':'BYTES'},'ref':'todo.Todos#numbers(long,double,java.util.UUID)'},{'metho",
        "dName':'path','endpoint':'path','routes':[{'rule':'/<any(RED, GREEN):color>/<slug:ta",
        "gs>/<path:rest>','methods':['GET'],'constant':'PATH','ref':'todo.Todos#path(todo.Tod",
        "os$Color,java.util.List,java.lang.String)@dev.ampoule.annotation.Get'}],'params':[{'",
        "name':'color','type':'todo/Todos.Color','source':'PATH','key':'color','shape':'SINGL",
        "E','value':{'is':'Enumeration','type':'todo/Todos.Color','constants':['RED','GREEN']",
        "},'ref':'todo.Todos#path(todo.Todos$Color,java.util.List,java.lang.String)~color'},{",
        "'name':'tags','type':'java.util/List<java.lang/String>','source':'PATH','key':'tags'",
        ",'shape':'LIST','value':{'is':'Text'},'ref':'todo.Todos#path(todo.Todos$Color,java.u",
        "til.List,java.lang.String)~tags'},{'name':'rest','type':'java.lang/String','source':",
        "'PATH','key':'rest','shape':'SINGLE','value':{'is':'Text'},'ref':'todo.Todos#path(to",
        "do.Todos$Color,java.util.List,java.lang.String)~rest'}],'returns':{'type':'void','ki",
        "nd':'NOTHING'},'ref':'todo.Todos#path(todo.Todos$Color,java.util.List,java.lang.Stri",
        "ng)'},{'methodName':'big','endpoint':'big','routes':[{'rule':'/<int:big>','methods':",
        "['GET'],'produces':'text/csv','constant':'BIG','ref':'todo.Todos#big(java.math.BigIn",
        "teger)@dev.ampoule.annotation.Get'}],'params':[{'name':'big','type':'java.math/BigIn",
        "teger','source':'PATH','key':'big','shape':'SINGLE','value':{'is':'Standard','type':",
        "'java.math/BigInteger'},'ref':'todo.Todos#big(java.math.BigInteger)~big'}],'returns'",
        ":{'type':'java.lang/String','kind':'TEXT'},'ref':'todo.Todos#big(java.math.BigIntege",
        "r)'},{'methodName':'search','endpoint':'search','routes':[{'rule':'/search','methods",
        "':['GET'],'constant':'SEARCH','ref':'todo.Todos#search(java.lang.String,int,java.uti",
        "l.OptionalInt,java.util.Optional,java.time.LocalDate,java.lang.Integer,java.util.Lis",
        "t,java.util.Set)@dev.ampoule.annotation.Get'}],'params':[{'name':'q','type':'java.la",
        "ng/String','source':'QUERY','key':'q','shape':'SINGLE','value':{'is':'Text'},'ref':'",
        "todo.Todos#search(java.lang.String,int,java.util.OptionalInt,java.util.Optional,java",
        ".time.LocalDate,java.lang.Integer,java.util.List,java.util.Set)~q'},{'name':'limit',",
        "'type':'int','source':'QUERY','key':'limit','shape':'SINGLE','value':{'is':'Primitiv",
        "e','keyword':'int'},'defaultValue':'20','ref':'todo.Todos#search(java.lang.String,in",
        "t,java.util.OptionalInt,java.util.Optional,java.time.LocalDate,java.lang.Integer,jav",
        "a.util.List,java.util.Set)~limit'},{'name':'pageSize','type':'java.util/OptionalInt'",
        ",'source':'QUERY','key':'page-size','shape':'OPTIONAL','value':{'is':'Primitive','ke",
        "yword':'int'},'ref':'todo.Todos#search(java.lang.String,int,java.util.OptionalInt,ja",
        "va.util.Optional,java.time.LocalDate,java.lang.Integer,java.util.List,java.util.Set)",
        "~pageSize'},{'name':'since','type':'java.util/Optional<java.time/LocalDate>','source",
        "':'QUERY','key':'since','shape':'OPTIONAL','value':{'is':'Standard','type':'java.tim",
        "e/LocalDate'},'ref':'todo.Todos#search(java.lang.String,int,java.util.OptionalInt,ja",
        "va.util.Optional,java.time.LocalDate,java.lang.Integer,java.util.List,java.util.Set)",
        "~since'},{'name':'until','type':'java.time/LocalDate','source':'QUERY','key':'until'",
        ",'shape':'SINGLE','value':{'is':'Standard','type':'java.time/LocalDate'},'defaultVal",
        "ue':'2026-01-31','ref':'todo.Todos#search(java.lang.String,int,java.util.OptionalInt",
        ",java.util.Optional,java.time.LocalDate,java.lang.Integer,java.util.List,java.util.S",
        "et)~until'},{'name':'order','type':'java.lang/Integer?','source':'QUERY','key':'orde",
        "r','shape':'SINGLE','value':{'is':'Primitive','keyword':'int','boxed':true},'nullabl",
        "e':true,'ref':'todo.Todos#search(java.lang.String,int,java.util.OptionalInt,java.uti",
        "l.Optional,java.time.LocalDate,java.lang.Integer,java.util.List,java.util.Set)~order",
        "'},{'name':'ids','type':'java.util/List<java.lang/Long>','source':'QUERY','key':'ids",
        "','shape':'LIST','value':{'is':'Primitive','keyword':'long','boxed':true},'ref':'tod",
        "o.Todos#search(java.lang.String,int,java.util.OptionalInt,java.util.Optional,java.ti",
        "me.LocalDate,java.lang.Integer,java.util.List,java.util.Set)~ids'},{'name':'colors',",
        "'type':'java.util/Set<todo/Todos.Color>','source':'QUERY','key':'colors','shape':'SE",
        "T','value':{'is':'Enumeration','type':'todo/Todos.Color','constants':['RED','GREEN']",
        "},'defaultValue':'RED','ref':'todo.Todos#search(java.lang.String,int,java.util.Optio",
        "nalInt,java.util.Optional,java.time.LocalDate,java.lang.Integer,java.util.List,java.",
        "util.Set)~colors'}],'returns':{'type':'java.util.stream/Stream<java.lang/String>','k",
        "ind':'TEXT_STREAM'},'ref':'todo.Todos#search(java.lang.String,int,java.util.Optional",
        "Int,java.util.Optional,java.time.LocalDate,java.lang.Integer,java.util.List,java.uti",
        "l.Set)'},{'methodName':'who','endpoint':'who','routes':[{'rule':'/who','methods':['G",
        "ET'],'constant':'WHO','ref':'todo.Todos#who(java.lang.String,java.util.UUID,java.lan",
        "g.String)@dev.ampoule.annotation.Get'}],'params':[{'name':'userAgent','type':'java.l",
        "ang/String','source':'HEADER','key':'User-Agent','shape':'SINGLE','value':{'is':'Tex",
        "t'},'ref':'todo.Todos#who(java.lang.String,java.util.UUID,java.lang.String)~userAgen",
        "t'},{'name':'trace','type':'java.util/UUID?','source':'HEADER','key':'X-Trace','shap",
        "e':'SINGLE','value':{'is':'Standard','type':'java.util/UUID'},'nullable':true,'ref':",
        "'todo.Todos#who(java.lang.String,java.util.UUID,java.lang.String)~trace'},{'name':'t",
        "heme','type':'java.lang/String','source':'COOKIE','key':'theme','shape':'SINGLE','va",
        "lue':{'is':'Text'},'defaultValue':'light','ref':'todo.Todos#who(java.lang.String,jav",
        "a.util.UUID,java.lang.String)~theme'}],'returns':{'type':'java.io/InputStream','kind",
        "':'INPUT_STREAM'},'ref':'todo.Todos#who(java.lang.String,java.util.UUID,java.lang.St",
        "ring)'},{'methodName':'context','endpoint':'context','routes':[{'rule':'/context','m",
        "ethods':['GET'],'constant':'CONTEXT','ref':'todo.Todos#context(dev.ampoule.http.Requ",
        "est,dev.ampoule.App,dev.ampoule.config.Config,dev.ampoule.RequestGlobals,todo.Clock)",
        "@dev.ampoule.annotation.Get'}],'params':[{'name':'request','type':'dev.ampoule.http/",
        "Request','source':'CONTEXT','key':'request','shape':'SINGLE','value':{'is':'Other','",
        "type':'dev.ampoule.http/Request'},'ref':'todo.Todos#context(dev.ampoule.http.Request",
        ",dev.ampoule.App,dev.ampoule.config.Config,dev.ampoule.RequestGlobals,todo.Clock)~re",
        "quest'},{'name':'app','type':'dev.ampoule/App','source':'CONTEXT','key':'app','shape",
        "':'SINGLE','value':{'is':'Other','type':'dev.ampoule/App'},'ref':'todo.Todos#context",
        "(dev.ampoule.http.Request,dev.ampoule.App,dev.ampoule.config.Config,dev.ampoule.Requ",
        "estGlobals,todo.Clock)~app'},{'name':'config','type':'dev.ampoule.config/Config','so",
        "urce':'CONTEXT','key':'config','shape':'SINGLE','value':{'is':'Other','type':'dev.am",
        "poule.config/Config'},'ref':'todo.Todos#context(dev.ampoule.http.Request,dev.ampoule",
        ".App,dev.ampoule.config.Config,dev.ampoule.RequestGlobals,todo.Clock)~config'},{'nam",
        "e':'globals','type':'dev.ampoule/RequestGlobals','source':'CONTEXT','key':'globals',",
        "'shape':'SINGLE','value':{'is':'Other','type':'dev.ampoule/RequestGlobals'},'ref':'t",
        "odo.Todos#context(dev.ampoule.http.Request,dev.ampoule.App,dev.ampoule.config.Config",
        ",dev.ampoule.RequestGlobals,todo.Clock)~globals'},{'name':'clock','type':'todo/Clock",
        "','source':'INJECTED','key':'clock','shape':'SINGLE','value':{'is':'Other','type':'t",
        "odo/Clock'},'ref':'todo.Todos#context(dev.ampoule.http.Request,dev.ampoule.App,dev.a",
        "mpoule.config.Config,dev.ampoule.RequestGlobals,todo.Clock)~clock'}],'returns':{'typ",
        "e':'java.nio.file/Path','kind':'FILE'},'ref':'todo.Todos#context(dev.ampoule.http.Re",
        "quest,dev.ampoule.App,dev.ampoule.config.Config,dev.ampoule.RequestGlobals,todo.Cloc",
        "k)'},{'methodName':'old','endpoint':'old','routes':[{'rule':'/old','methods':['GET']",
        ",'constant':'OLD','ref':'todo.Todos#old(todo.Store)@dev.ampoule.annotation.Get'}],'p",
        "arams':[{'name':'store','type':'todo/Store','source':'INJECTED','key':'store','shape",
        "':'SINGLE','value':{'is':'Other','type':'todo/Store'},'ref':'todo.Todos#old(todo.Sto",
        "re)~store'}],'returns':{'type':'java.util/Optional<dev.ampoule.routing/Url>','kind':",
        "'REDIRECT','optional':true},'ref':'todo.Todos#old(todo.Store)'}],'origin':'SOURCE','",
        "doc':'Every source of an argument, and every kind of result.','places':{'todo.Todos'",
        ":'Todos.java:28','todo.Todos#big(java.math.BigInteger)':'Todos.java:53','todo.Todos#",
        "context(dev.ampoule.http.Request,dev.ampoule.App,dev.ampoule.config.Config,dev.ampou",
        "le.RequestGlobals,todo.Clock)':'Todos.java:79','todo.Todos#list(java.lang.String,int",
        ")':'Todos.java:40','todo.Todos#numbers(long,double,java.util.UUID)':'Todos.java:45',",
        "'todo.Todos#old(todo.Store)':'Todos.java:84','todo.Todos#path(todo.Todos$Color,java.",
        "util.List,java.lang.String)':'Todos.java:50','todo.Todos#search(java.lang.String,int",
        ",java.util.OptionalInt,java.util.Optional,java.time.LocalDate,java.lang.Integer,java",
        ".util.List,java.util.Set)':'Todos.java:58','todo.Todos#who(java.lang.String,java.uti",
        "l.UUID,java.lang.String)':'Todos.java:71'},'ref':'todo.Todos'}"
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

  private final Supplier<Store> store;

  private Todos_Routes(Todos todos, Clock clock, Supplier<Store> store) {
    this.todos = todos;
    this.clock = clock;
    this.store = store;
  }

  /** Builds the blueprint and what the dispatcher calls it through. */
  @SuppressWarnings("exports")
  public static Todos_Routes create(Clock clock, Supplier<Store> store) {
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
    Optional<Url> result = todos.old(store.get());
    return Response.redirect(result.orElseThrow(NotFound::new).toString());
  }
}
