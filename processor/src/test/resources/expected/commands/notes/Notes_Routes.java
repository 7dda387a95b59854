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
        "eplaced if it is there.\\n\\nNothing is lost: removeAll does that, and export <file> d",
        "oes not.','params':[{'param':{'name':'file','type':'java.nio.file/Path','source':'AR",
        "GUMENT','key':'FILE','shape':'SINGLE','value':{'is':'Standard','type':'java.nio.file",
        "/Path'},'ref':'notes.Notes#export(java.nio.file.Path,java.util.List,java.util.Option",
        "al,notes.Notes$Format,boolean,boolean,notes.Store,dev.ampoule.command.Terminal)~file",
        "'},'help':'the file'},{'param':{'name':'titles','type':'java.util/List<java.lang/Str",
        "ing>','source':'ARGUMENT','key':'TITLES','shape':'LIST','value':{'is':'Text'},'ref':",
        "'notes.Notes#export(java.nio.file.Path,java.util.List,java.util.Optional,notes.Notes",
        "$Format,boolean,boolean,notes.Store,dev.ampoule.command.Terminal)~titles'}},{'param'",
        ":{'name':'since','type':'java.util/Optional<java.time/LocalDate>','source':'OPTION',",
        "'key':'since','shape':'OPTIONAL','value':{'is':'Standard','type':'java.time/LocalDat",
        "e'},'ref':'notes.Notes#export(java.nio.file.Path,java.util.List,java.util.Optional,n",
        "otes.Notes$Format,boolean,boolean,notes.Store,dev.ampoule.command.Terminal)~since'},",
        "'letter':'s','help':'only those that were written on this day or later'},{'param':{'",
        "name':'format','type':'notes/Notes.Format','source':'OPTION','key':'format','shape':",
        "'SINGLE','value':{'is':'Enumeration','type':'notes/Notes.Format','constants':['PLAIN",
        "','MARK_DOWN']},'defaultValue':'PLAIN','ref':'notes.Notes#export(java.nio.file.Path,",
        "java.util.List,java.util.Optional,notes.Notes$Format,boolean,boolean,notes.Store,dev",
        ".ampoule.command.Terminal)~format'}},{'param':{'name':'dryRun','type':'boolean','sou",
        "rce':'OPTION','key':'dry-run','shape':'SINGLE','value':{'is':'Primitive','keyword':'",
        "boolean'},'ref':'notes.Notes#export(java.nio.file.Path,java.util.List,java.util.Opti",
        "onal,notes.Notes$Format,boolean,boolean,notes.Store,dev.ampoule.command.Terminal)~dr",
        "yRun'}},{'param':{'name':'quiet','type':'boolean','source':'OPTION','key':'quiet','s",
        "hape':'SINGLE','value':{'is':'Primitive','keyword':'boolean'},'defaultValue':'false'",
        ",'ref':'notes.Notes#export(java.nio.file.Path,java.util.List,java.util.Optional,note",
        "s.Notes$Format,boolean,boolean,notes.Store,dev.ampoule.command.Terminal)~quiet'}},{'",
        "param':{'name':'store','type':'notes/Store','source':'INJECTED','key':'store','shape",
        "':'SINGLE','value':{'is':'Other','type':'notes/Store'},'ref':'notes.Notes#export(jav",
        "a.nio.file.Path,java.util.List,java.util.Optional,notes.Notes$Format,boolean,boolean",
        ",notes.Store,dev.ampoule.command.Terminal)~store'}},{'param':{'name':'terminal','typ",
        "e':'dev.ampoule.command/Terminal','source':'TERMINAL','key':'terminal','shape':'SING",
        "LE','value':{'is':'Other','type':'dev.ampoule.command/Terminal'},'ref':'notes.Notes#",
        "export(java.nio.file.Path,java.util.List,java.util.Optional,notes.Notes$Format,boole",
        "an,boolean,notes.Store,dev.ampoule.command.Terminal)~terminal'}}],'returned':'int','",
        "traits':['THROWS_CHECKED'],'ref':'notes.Notes#export(java.nio.file.Path,java.util.Li",
        "st,java.util.Optional,notes.Notes$Format,boolean,boolean,notes.Store,dev.ampoule.com",
        "mand.Terminal)'},{'name':'clear','methodName':'removeAll','constant':'REMOVE_ALL','h",
        "elp':'Removes all notes.','params':[{'param':{'name':'store','type':'notes/Store','s",
        "ource':'INJECTED','key':'store','shape':'SINGLE','value':{'is':'Other','type':'notes",
        "/Store'},'ref':'notes.Notes#removeAll(notes.Store)~store'}}],'returned':'void','ref'",
        ":'notes.Notes#removeAll(notes.Store)'}],'origin':'SOURCE','places':{'notes.Notes':'N",
        "otes.java:16','notes.Notes#export(java.nio.file.Path,java.util.List,java.util.Option",
        "al,notes.Notes$Format,boolean,boolean,notes.Store,dev.ampoule.command.Terminal)':'No",
        "tes.java:32','notes.Notes#removeAll(notes.Store)':'Notes.java:46'},'ref':'notes.Note",
        "s'}"
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
