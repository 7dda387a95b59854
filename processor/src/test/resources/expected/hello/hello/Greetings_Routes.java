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
import java.lang.SuppressWarnings;
import java.util.Optional;

/**
 * Routes of {@link Greetings}. Generated; edit the annotations instead.
 *
 * <pre>{@code
 * GET   /greetings/<name>              greetings.show
 * POST  /greetings/<name>/<int:times>  greetings.repeat
 * }</pre>
 */
@Generated
@BlueprintDescriptor(
    version = 1,
    value = {
        "{'kind':'BLUEPRINT','type':{'kind':'DECLARED','packageName':'hello','simpleNames':['",
        "Greetings']},'name':'greetings','urlPrefix':'/greetings','subdomain':'','constructor",
        "':[{'name':'phrases','type':{'kind':'DECLARED','packageName':'hello','simpleNames':[",
        "'Phrases']},'source':'INJECTED','key':'phrases','shape':'SINGLE','value':{'is':'Othe",
        "r','type':{'kind':'DECLARED','packageName':'hello','simpleNames':['Phrases']}},'ref'",
        ":{'type':'hello.Greetings','member':'<init>(hello.Phrases)','parameter':'phrases','e",
        "lement':-1}}],'handlers':[{'methodName':'show','endpoint':'show','routes':[{'rule':'",
        "/<name>','template':'/<name>','methods':['GET'],'host':'','subdomain':'','redirectTo",
        "':'','consumes':'','produces':'','constant':'SHOW','ref':{'type':'hello.Greetings','",
        "member':'show(java.lang.String)','annotation':'dev.ampoule.annotation.Get','element'",
        ":-1}}],'params':[{'name':'name','type':{'kind':'DECLARED','packageName':'java.lang',",
        "'simpleNames':['String']},'source':'PATH','key':'name','shape':'SINGLE','value':{'is",
        "':'Text'},'ref':{'type':'hello.Greetings','member':'show(java.lang.String)','paramet",
        "er':'name','element':-1}}],'returns':{'type':{'kind':'DECLARED','packageName':'java.",
        "util','simpleNames':['Optional'],'arguments':[{'kind':'DECLARED','packageName':'java",
        ".lang','simpleNames':['String']}]},'kind':'TEXT','optional':true},'doc':'','ref':{'t",
        "ype':'hello.Greetings','member':'show(java.lang.String)','element':-1}},{'methodName",
        "':'repeat','endpoint':'repeat','routes':[{'rule':'/<name>/<int:times>','template':'/",
        "<name>/<int:times>','methods':['POST'],'host':'','subdomain':'','redirectTo':'','con",
        "sumes':'','produces':'','constant':'REPEAT','ref':{'type':'hello.Greetings','member'",
        ":'repeat(java.lang.String,int)','annotation':'dev.ampoule.annotation.Post','element'",
        ":-1}}],'params':[{'name':'name','type':{'kind':'DECLARED','packageName':'java.lang',",
        "'simpleNames':['String']},'source':'PATH','key':'name','shape':'SINGLE','value':{'is",
        "':'Text'},'ref':{'type':'hello.Greetings','member':'repeat(java.lang.String,int)','p",
        "arameter':'name','element':-1}},{'name':'times','type':{'kind':'PRIMITIVE','packageN",
        "ame':'','simpleNames':['int']},'source':'PATH','key':'times','shape':'SINGLE','value",
        "':{'is':'Primitive','keyword':'int'},'ref':{'type':'hello.Greetings','member':'repea",
        "t(java.lang.String,int)','parameter':'times','element':-1}}],'returns':{'type':{'kin",
        "d':'VOID','packageName':'','simpleNames':['void']},'kind':'NOTHING'},'doc':'','ref':",
        "{'type':'hello.Greetings','member':'repeat(java.lang.String,int)','element':-1}}],'o",
        "rigin':'SOURCE','doc':'Greets by name.','ref':{'type':'hello.Greetings','element':-1",
        "}}"
    }
)
public final class Greetings_Routes implements BlueprintRoutes {
  public static final int SHOW = 0;

  public static final int REPEAT = 1;

  private final Greetings greetings;

  private Greetings_Routes(Greetings greetings) {
    this.greetings = greetings;
  }

  /** Builds the blueprint and what the dispatcher calls it through. */
  @SuppressWarnings("exports")
  public static Greetings_Routes create(Phrases phrases) {
    return new Greetings_Routes(new Greetings(phrases));
  }

  @Override
  public Response handle(int handler, Request request, PathMatch match) throws Exception {
    return switch (handler) {
      case SHOW -> show(match);
      case REPEAT -> repeat(match);
      default -> throw BlueprintRoutes.unknown("handler", handler);
    };
  }

  /** {@code GET /greetings/<name>}: {@link Greetings#show}. */
  private Response show(PathMatch match) {
    String name = match.stringAt(0);
    Optional<String> result = greetings.show(name);
    return Response.html(result.orElseThrow(NotFound::new));
  }

  /** {@code POST /greetings/<name>/<int:times>}: {@link Greetings#repeat}. */
  private Response repeat(PathMatch match) {
    String name = match.stringAt(0);
    int times = match.intAt(1);
    greetings.repeat(name, times);
    return Response.of(204);
  }
}
