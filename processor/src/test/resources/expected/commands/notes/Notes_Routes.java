package notes;

import dev.ampoule.BlueprintRoutes;
import dev.ampoule.annotation.BlueprintDescriptor;
import dev.ampoule.annotation.Generated;
import dev.ampoule.http.Request;
import dev.ampoule.http.Response;
import dev.ampoule.routing.PathMatch;
import java.lang.Exception;
import java.lang.Override;
import java.lang.SuppressWarnings;
import java.util.function.Supplier;

/** Routes of {@link Notes}. Generated; edit the annotations instead. */
@Generated
@BlueprintDescriptor(
    version = 1,
    value = {
        "{'kind':'BLUEPRINT','type':'notes/Notes','name':'notes','commands':[{'name':'export'",
        ",'methodName':'export','constant':'EXPORT','help':'Writes notes into a file. It is r",
        "eplaced if it is there.','params':[{'param':{'name':'file','type':'java.nio.file/Pat",
        "h','source':'ARGUMENT','key':'FILE','shape':'SINGLE','value':{'is':'Standard','type'",
        ":'java.nio.file/Path'},'ref':'notes.Notes#export(java.nio.file.Path,java.util.List,j",
        "ava.util.Optional,notes.Notes$Format,boolean,notes.Store,dev.ampoule.command.Termina",
        "l)~file'},'help':'the file'},{'param':{'name':'titles','type':'java.util/List<java.l",
        "ang/String>','source':'ARGUMENT','key':'TITLES','shape':'LIST','value':{'is':'Text'}",
        ",'ref':'notes.Notes#export(java.nio.file.Path,java.util.List,java.util.Optional,note",
        "s.Notes$Format,boolean,notes.Store,dev.ampoule.command.Terminal)~titles'}},{'param':",
        "{'name':'since','type':'java.util/Optional<java.time/LocalDate>','source':'OPTION','",
        "key':'since','shape':'OPTIONAL','value':{'is':'Standard','type':'java.time/LocalDate",
        "'},'ref':'notes.Notes#export(java.nio.file.Path,java.util.List,java.util.Optional,no",
        "tes.Notes$Format,boolean,notes.Store,dev.ampoule.command.Terminal)~since'},'letter':",
        "'s','help':'only those that were written on this day or later'},{'param':{'name':'fo",
        "rmat','type':'notes/Notes.Format','source':'OPTION','key':'format','shape':'SINGLE',",
        "'value':{'is':'Enumeration','type':'notes/Notes.Format','constants':['PLAIN','MARK_D",
        "OWN']},'defaultValue':'PLAIN','ref':'notes.Notes#export(java.nio.file.Path,java.util",
        ".List,java.util.Optional,notes.Notes$Format,boolean,notes.Store,dev.ampoule.command.",
        "Terminal)~format'}},{'param':{'name':'dryRun','type':'boolean','source':'OPTION','ke",
        "y':'dry-run','shape':'SINGLE','value':{'is':'Primitive','keyword':'boolean'},'ref':'",
        "notes.Notes#export(java.nio.file.Path,java.util.List,java.util.Optional,notes.Notes$",
        "Format,boolean,notes.Store,dev.ampoule.command.Terminal)~dryRun'}},{'param':{'name':",
        "'store','type':'notes/Store','source':'INJECTED','key':'store','shape':'SINGLE','val",
        "ue':{'is':'Other','type':'notes/Store'},'ref':'notes.Notes#export(java.nio.file.Path",
        ",java.util.List,java.util.Optional,notes.Notes$Format,boolean,notes.Store,dev.ampoul",
        "e.command.Terminal)~store'}},{'param':{'name':'terminal','type':'dev.ampoule.command",
        "/Terminal','source':'TERMINAL','key':'terminal','shape':'SINGLE','value':{'is':'Othe",
        "r','type':'dev.ampoule.command/Terminal'},'ref':'notes.Notes#export(java.nio.file.Pa",
        "th,java.util.List,java.util.Optional,notes.Notes$Format,boolean,notes.Store,dev.ampo",
        "ule.command.Terminal)~terminal'}}],'returned':'int','traits':['THROWS_CHECKED'],'ref",
        "':'notes.Notes#export(java.nio.file.Path,java.util.List,java.util.Optional,notes.Not",
        "es$Format,boolean,notes.Store,dev.ampoule.command.Terminal)'},{'name':'clear','metho",
        "dName':'removeAll','constant':'REMOVE_ALL','help':'Removes all notes.','params':[{'p",
        "aram':{'name':'store','type':'notes/Store','source':'INJECTED','key':'store','shape'",
        ":'SINGLE','value':{'is':'Other','type':'notes/Store'},'ref':'notes.Notes#removeAll(n",
        "otes.Store)~store'}}],'returned':'void','ref':'notes.Notes#removeAll(notes.Store)'}]",
        ",'origin':'SOURCE','places':{'notes.Notes':'Notes.java:16','notes.Notes#export(java.",
        "nio.file.Path,java.util.List,java.util.Optional,notes.Notes$Format,boolean,notes.Sto",
        "re,dev.ampoule.command.Terminal)':'Notes.java:30','notes.Notes#removeAll(notes.Store",
        ")':'Notes.java:43'},'ref':'notes.Notes'}"
    }
)
public final class Notes_Routes implements BlueprintRoutes {
  private final Notes notes;

  private final Supplier<Store> store;

  private Notes_Routes(Notes notes, Supplier<Store> store) {
    this.notes = notes;
    this.store = store;
  }

  /** Builds the blueprint and what the dispatcher calls it through. */
  @SuppressWarnings("exports")
  public static Notes_Routes create(Supplier<Store> store) {
    return new Notes_Routes(new Notes(), store);
  }

  @Override
  public Response handle(int handler, Request request, PathMatch match) throws Exception {
    throw BlueprintRoutes.unknown("handler", handler);
  }

  /** What calls the commands. */
  public Notes_Commands commands() {
    return new Notes_Commands(notes, store);
  }
}
