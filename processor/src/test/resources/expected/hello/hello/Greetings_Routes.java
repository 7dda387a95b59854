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
        "{'kind':'BLUEPRINT','type':'hello/Greetings','name':'greetings','urlPrefix':'/greeti",
        "ngs','constructor':[{'name':'phrases','type':'hello/Phrases','source':'INJECTED','ke",
        "y':'phrases','shape':'SINGLE','value':{'is':'Other','type':'hello/Phrases'},'ref':'h",
        "ello.Greetings#<init>(hello.Phrases)~phrases'}],'handlers':[{'methodName':'show','en",
        "dpoint':'show','routes':[{'rule':'/<name>','methods':['GET'],'constant':'SHOW','ref'",
        ":'hello.Greetings#show(java.lang.String)@dev.ampoule.annotation.Get'}],'params':[{'n",
        "ame':'name','type':'java.lang/String','source':'PATH','key':'name','shape':'SINGLE',",
        "'value':{'is':'Text'},'ref':'hello.Greetings#show(java.lang.String)~name'}],'returns",
        "':{'type':'java.util/Optional<java.lang/String>','kind':'TEXT','optional':true},'ref",
        "':'hello.Greetings#show(java.lang.String)'},{'methodName':'repeat','endpoint':'repea",
        "t','routes':[{'rule':'/<name>/<int:times>','methods':['POST'],'constant':'REPEAT','r",
        "ef':'hello.Greetings#repeat(java.lang.String,int)@dev.ampoule.annotation.Post'}],'pa",
        "rams':[{'name':'name','type':'java.lang/String','source':'PATH','key':'name','shape'",
        ":'SINGLE','value':{'is':'Text'},'ref':'hello.Greetings#repeat(java.lang.String,int)~",
        "name'},{'name':'times','type':'int','source':'PATH','key':'times','shape':'SINGLE','",
        "value':{'is':'Primitive','keyword':'int'},'ref':'hello.Greetings#repeat(java.lang.St",
        "ring,int)~times'}],'returns':{'type':'void','kind':'NOTHING'},'ref':'hello.Greetings",
        "#repeat(java.lang.String,int)'}],'origin':'SOURCE','doc':'Greets by name.','places':",
        "{'hello.Greetings':'Greetings.java:10','hello.Greetings#repeat(java.lang.String,int)",
        "':'Greetings.java:24','hello.Greetings#show(java.lang.String)':'Greetings.java:19'},",
        "'ref':'hello.Greetings'}"
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
