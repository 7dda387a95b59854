package hello;

import dev.ampoule.BlueprintRoutes;
import dev.ampoule.annotation.BlueprintDescriptor;
import dev.ampoule.annotation.Generated;
import dev.ampoule.http.NotFound;
import dev.ampoule.http.Request;
import dev.ampoule.http.Response;
import dev.ampoule.routing.PathMatch;
import java.lang.Exception;
import java.lang.Override;
import java.lang.String;
import java.lang.Throwable;
import org.jspecify.annotations.Nullable;

/**
 * Routes of {@link HelloApp}. Generated; edit the annotations instead.
 *
 * <pre>{@code
 * GET  /  index
 * }</pre>
 */
@Generated
@BlueprintDescriptor(
    version = 1,
    value = {
        "{'kind':'APPLICATION','type':{'kind':'DECLARED','packageName':'hello','simpleNames':",
        "['HelloApp']},'name':'','urlPrefix':'','subdomain':'','handlers':[{'methodName':'ind",
        "ex','endpoint':'index','routes':[{'rule':'/','template':'/','methods':['GET'],'host'",
        ":'','subdomain':'','redirectTo':'','consumes':'','produces':'','constant':'INDEX','r",
        "ef':{'type':'hello.HelloApp','member':'index()','annotation':'dev.ampoule.annotation",
        ".Get','element':-1}}],'returns':{'type':{'kind':'DECLARED','packageName':'java.lang'",
        ",'simpleNames':['String']},'kind':'TEXT'},'doc':'','ref':{'type':'hello.HelloApp','m",
        "ember':'index()','element':-1}}],'hooks':[{'kind':'BEFORE_REQUEST','methodName':'gua",
        "rd','params':[{'name':'request','type':{'kind':'DECLARED','packageName':'dev.ampoule",
        ".http','simpleNames':['Request']},'source':'CONTEXT','key':'request','shape':'SINGLE",
        "','value':{'is':'Other','type':{'kind':'DECLARED','packageName':'dev.ampoule.http','",
        "simpleNames':['Request']}},'ref':{'type':'hello.HelloApp','member':'guard(dev.ampoul",
        "e.http.Request)','parameter':'request','element':-1}}],'returns':{'type':{'kind':'DE",
        "CLARED','packageName':'dev.ampoule.http','simpleNames':['Response'],'nullable':true}",
        ",'kind':'RESPONSE'},'constant':'GUARD','ref':{'type':'hello.HelloApp','member':'guar",
        "d(dev.ampoule.http.Request)','element':-1}},{'kind':'AFTER_REQUEST','methodName':'st",
        "amp','params':[{'name':'response','type':{'kind':'DECLARED','packageName':'dev.ampou",
        "le.http','simpleNames':['Response']},'source':'RESPONSE','key':'response','shape':'S",
        "INGLE','value':{'is':'Other','type':{'kind':'DECLARED','packageName':'dev.ampoule.ht",
        "tp','simpleNames':['Response']}},'ref':{'type':'hello.HelloApp','member':'stamp(dev.",
        "ampoule.http.Response)','parameter':'response','element':-1}}],'returns':{'type':{'k",
        "ind':'DECLARED','packageName':'dev.ampoule.http','simpleNames':['Response']},'kind':",
        "'RESPONSE'},'constant':'STAMP','ref':{'type':'hello.HelloApp','member':'stamp(dev.am",
        "poule.http.Response)','element':-1}},{'kind':'TEARDOWN_REQUEST','methodName':'done',",
        "'params':[{'name':'error','type':{'kind':'DECLARED','packageName':'java.lang','simpl",
        "eNames':['Throwable'],'nullable':true},'source':'ERROR','key':'error','shape':'SINGL",
        "E','value':{'is':'Other','type':{'kind':'DECLARED','packageName':'java.lang','simple",
        "Names':['Throwable'],'nullable':true}},'nullable':true,'ref':{'type':'hello.HelloApp",
        "','member':'done(java.lang.Throwable)','parameter':'error','element':-1}}],'returns'",
        ":{'type':{'kind':'VOID','packageName':'','simpleNames':['void']},'kind':'NOTHING'},'",
        "constant':'DONE','ref':{'type':'hello.HelloApp','member':'done(java.lang.Throwable)'",
        ",'element':-1}}],'errorHandlers':[{'methodName':'notFound','types':[{'type':{'kind':",
        "'DECLARED','packageName':'dev.ampoule.http','simpleNames':['NotFound']},'supertypes'",
        ":[{'kind':'DECLARED','packageName':'dev.ampoule.http','simpleNames':['HttpException'",
        "]},{'kind':'DECLARED','packageName':'java.lang','simpleNames':['RuntimeException']},",
        "{'kind':'DECLARED','packageName':'java.lang','simpleNames':['Exception']},{'kind':'D",
        "ECLARED','packageName':'java.lang','simpleNames':['Throwable']}],'status':404}],'par",
        "ams':[{'name':'error','type':{'kind':'DECLARED','packageName':'dev.ampoule.http','si",
        "mpleNames':['NotFound']},'source':'ERROR','key':'error','shape':'SINGLE','value':{'i",
        "s':'Other','type':{'kind':'DECLARED','packageName':'dev.ampoule.http','simpleNames':",
        "['NotFound']}},'ref':{'type':'hello.HelloApp','member':'notFound(dev.ampoule.http.No",
        "tFound)','parameter':'error','element':-1}}],'returns':{'type':{'kind':'DECLARED','p",
        "ackageName':'java.lang','simpleNames':['String']},'kind':'TEXT'},'constant':'NOT_FOU",
        "ND','ref':{'type':'hello.HelloApp','member':'notFound(dev.ampoule.http.NotFound)','e",
        "lement':-1}}],'mounts':[{'blueprint':{'kind':'DECLARED','packageName':'hello','simpl",
        "eNames':['Greetings']},'ref':{'type':'hello.HelloApp','annotation':'dev.ampoule.anno",
        "tation.Application','attribute':'blueprints'}}],'origin':'SOURCE','doc':'An applicat",
        "ion with one of each.','ref':{'type':'hello.HelloApp','element':-1}}"
    }
)
public final class HelloApp_Routes implements BlueprintRoutes {
  public static final int INDEX = 0;

  public static final int GUARD = 0;

  public static final int STAMP = 0;

  public static final int DONE = 0;

  public static final int NOT_FOUND = 0;

  private final HelloApp helloApp;

  private HelloApp_Routes(HelloApp helloApp) {
    this.helloApp = helloApp;
  }

  /** Builds the blueprint and what the dispatcher calls it through. */
  public static HelloApp_Routes create() {
    return new HelloApp_Routes(new HelloApp());
  }

  @Override
  public Response handle(int handler, Request request, PathMatch match) throws Exception {
    return switch (handler) {
      case INDEX -> index();
      default -> throw BlueprintRoutes.unknown("handler", handler);
    };
  }

  @Override
  public @Nullable Response before(int hook, Request request) throws Exception {
    return switch (hook) {
      case GUARD -> guard(request);
      default -> throw BlueprintRoutes.unknown("before hook", hook);
    };
  }

  @Override
  public Response after(int hook, Request request, Response response) throws Exception {
    return switch (hook) {
      case STAMP -> stamp(response);
      default -> throw BlueprintRoutes.unknown("after hook", hook);
    };
  }

  @Override
  public void teardown(int hook, Request request, @Nullable Throwable error) throws Exception {
    switch (hook) {
      case DONE -> done(error);
      default -> throw BlueprintRoutes.unknown("teardown hook", hook);
    }
  }

  @Override
  public Response error(int handler, Request request, Throwable error) throws Exception {
    return switch (handler) {
      case NOT_FOUND -> notFound(error);
      default -> throw BlueprintRoutes.unknown("error handler", handler);
    };
  }

  /** {@code GET /}: {@link HelloApp#index}. */
  private Response index() {
    String result = helloApp.index();
    return Response.html(result);
  }

  /** Before a request: {@link HelloApp#guard}. */
  private @Nullable Response guard(Request request) {
    return helloApp.guard(request);
  }

  /** After a request: {@link HelloApp#stamp}. */
  private Response stamp(Response response) {
    Response result = helloApp.stamp(response);
    return result == null ? response : result;
  }

  /** At the end of a request: {@link HelloApp#done}. */
  private void done(@Nullable Throwable error) {
    helloApp.done(error);
  }

  /** Answers NotFound: {@link HelloApp#notFound}. */
  private Response notFound(Throwable error) {
    String result = helloApp.notFound((NotFound) error);
    return Response.html(result);
  }
}
