package dev.ampoule.processor.scan.json;

import dev.ampoule.processor.diagnostics.Diagnostic;
import dev.ampoule.processor.model.json.JsonClass;
import dev.ampoule.processor.model.json.JsonClass.MixedModel;
import dev.ampoule.processor.model.json.JsonClass.ObjectModel;
import dev.ampoule.processor.model.json.JsonClass.UnionModel;
import dev.ampoule.processor.model.json.JsonClass.Variant;
import dev.ampoule.processor.model.json.JsonType;
import dev.ampoule.processor.model.json.PropertyModel;
import dev.ampoule.processor.model.type.SourceRef;
import dev.ampoule.processor.model.type.TypeRef;
import dev.ampoule.processor.scan.Findings;
import dev.ampoule.processor.scan.JsonTypes;
import dev.ampoule.processor.scan.Questions;
import dev.ampoule.processor.scan.Scanned;
import dev.ampoule.processor.scan.json.Mentions.Mention;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * Reads the types that signatures mention, and those that they are made of.
 *
 * <p>A class is read once for each of its codecs, and its model kept for the rest of the
 * compilation; while it mentions a type that does not exist, it is read again when it is met again.
 */
public final class JsonScanner implements JsonTypes {

  private final Questions questions;
  private final UseReader uses;
  private final ClassReader classes;
  private final Map<String, Entry> complete = new HashMap<>();

  public JsonScanner(Questions questions) {
    this.questions = questions;
    Unions unions = new Unions(questions);
    this.uses = new UseReader(questions, unions);
    this.classes = new ClassReader(questions, unions, uses);
  }

  private record Entry(Scanned<JsonClass> scanned, List<Mention> mentions) {}

  @Override
  public void provided(Set<String> types) {
    uses.provided(types);
  }

  @Override
  public JsonType read(TypeMirror type, TypeRef ref, SourceRef by, Findings findings) {
    Mentions mentions = new Mentions();
    JsonType json = uses.read(type, ref, mentions);
    reach(mentions, findings);
    return json;
  }

  @Override
  public List<PropertyModel> properties(TypeElement type, Findings findings) {
    Scanned<JsonClass> scanned = entry(Mention.own(type.getQualifiedName().toString())).scanned();
    findings.missing(scanned.missing());
    return switch (scanned.model()) {
      case ObjectModel object -> object.properties();
      case UnionModel union -> ofUnion(union);
      case MixedModel(ObjectModel object, var _) -> object.properties();
      default -> List.of();
    };
  }

  /** Those of the class itself, of which there may be objects. */
  private static List<PropertyModel> ofUnion(UnionModel union) {
    return union.variants().stream()
        .filter(v -> v.type().type().is(union.type().qualifiedName()))
        .map(Variant::own)
        .filter(ObjectModel.class::isInstance)
        .flatMap(own -> ((ObjectModel) own).properties().stream())
        .toList();
  }

  private void reach(Mentions mentioned, Findings findings) {
    Deque<Mention> due = new ArrayDeque<>(mentioned.all());
    Set<String> seen = new HashSet<>();
    while (!due.isEmpty()) {
      Mention mention = due.removeFirst();
      if (seen.add(mention.key())) {
        Entry entry = entry(mention);
        findings.codec(entry.scanned().model());
        findings.missing(entry.scanned().missing());
        for (Diagnostic diagnostic : entry.scanned().diagnostics().reported()) {
          findings.diagnostics().add(diagnostic);
        }
        due.addAll(entry.mentions());
      }
    }
    forget(seen);
  }

  /**
   * Forgets the classes whose properties change one that is to be read again: what changes it is
   * read with them.
   */
  private void forget(Set<String> seen) {
    while (seen.stream().anyMatch(this::changesIncomplete)) {
      seen.stream().filter(this::changesIncomplete).forEach(complete::remove);
    }
  }

  private boolean changesIncomplete(String key) {
    Entry entry = complete.get(key);
    return entry != null
        && entry.mentions().stream()
            .anyMatch(m -> !m.overlay().isEmpty() && !complete.containsKey(m.key()));
  }

  private Entry entry(Mention mention) {
    Entry known = complete.get(mention.key());
    if (known != null) {
      return known;
    }
    TypeElement type = questions.elements().getTypeElement(mention.type());
    Findings findings = new Findings();
    Mentions mentions = new Mentions();
    Entry entry =
        new Entry(
            findings.scanned(
                classes.read(type, mention.change(), mention.overlay(), mentions, findings)),
            mentions.all());
    if (entry.scanned().complete()) {
      complete.put(mention.key(), entry);
    }
    return entry;
  }
}
