package dev.ampoule.processor.scan.json;

import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.model.json.Thrown;
import dev.ampoule.processor.model.type.SourceRef;
import dev.ampoule.processor.scan.AnnotationReader;
import dev.ampoule.processor.scan.Findings;
import dev.ampoule.processor.scan.Questions;
import dev.ampoule.processor.scan.json.Creator.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Chooses what makes objects of a class: {@code @JsonCreator}, or the one usable constructor. */
final class CreatorReader {

  private static final Pattern UNNAMED = Pattern.compile("arg\\d+");

  private final Questions questions;
  private final Members members;
  private final Hierarchy hierarchy;

  CreatorReader(Questions questions) {
    this.questions = questions;
    this.members = new Members(questions);
    this.hierarchy = new Hierarchy(questions);
  }

  /** Chooses; {@code value} is what {@code @JsonValue} stands on, or null. */
  Choice read(TypeElement type, @Nullable Part value, Findings findings) {
    List<ExecutableElement> marked = marked(type, findings);
    if (marked.size() == 2 && value == null) {
      Choice both = both(type, marked, findings);
      if (both != null) {
        return both;
      }
    }
    if (marked.size() > 1) {
      reportSeveral(type, marked, findings);
      return new Choice(null, "");
    }
    if (!marked.isEmpty()) {
      return annotated(type, marked.getFirst(), value, findings);
    }
    if (type.getModifiers().contains(Modifier.ABSTRACT)) {
      return none("%s is abstract.", type);
    }
    return type.getKind() == ElementKind.RECORD
        ? chosen(type, canonical(type), value != null && isOnly(type, value))
        : constructor(type, value, findings);
  }

  /** Two creators, one of which takes the whole value; null if they are not such. */
  private @Nullable Choice both(
      TypeElement type, List<ExecutableElement> marked, Findings findings) {
    Creator first = annotated(type, marked.getFirst(), null, findings).creator();
    Creator second = annotated(type, marked.getLast(), null, findings).creator();
    if (first == null || second == null || first.delegating() == second.delegating()) {
      return null;
    }
    return first.delegating() ? new Choice(second, "", first) : new Choice(first, "", second);
  }

  /** The one method that finds a constant by a value; none without {@code @JsonCreator}. */
  Choice ofEnum(TypeElement type, Findings findings) {
    List<ExecutableElement> marked =
        marked(type, findings).stream().filter(m -> m.getKind() == ElementKind.METHOD).toList();
    if (marked.size() > 1) {
      reportSeveral(type, marked, findings);
    }
    if (marked.size() != 1) {
      return new Choice(null, "");
    }
    ExecutableElement method = marked.getFirst();
    boolean ofProperties =
        method.getParameters().size() != 1
            || mode(method, hierarchy.ref(type), findings).equals("PROPERTIES");
    Creator creator = annotated(type, method, null, findings).creator();
    if (creator == null || !ofProperties) {
      return creator == null ? new Choice(null, "") : chosen(type, method, true);
    }
    findings
        .diagnostics()
        .report(
            Code.JSON_CREATOR,
            "The @JsonCreator of the enum %s takes properties.",
            type.getSimpleName())
        .why("an enum is written as one value, and read from one.")
        .fix("give it one parameter, and leave its mode away.")
        .at(creator.ref().annotation(Jackson.CREATOR, 0));
    return new Choice(null, "");
  }

  /** What makes objects of properties beside a creator that takes the whole value. */
  Choice ofObjects(TypeElement type) {
    if (type.getKind() == ElementKind.RECORD) {
      return chosen(type, canonical(type), false);
    }
    return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
        .filter(c -> c.getParameters().isEmpty() && members.isUsable(c, type))
        .findFirst()
        .map(c -> chosen(type, c, false))
        .orElseGet(() -> none("%s is read as one value.", type));
  }

  private Choice annotated(
      TypeElement type, ExecutableElement method, @Nullable Part value, Findings findings) {
    SourceRef ref = hierarchy.ref(type).member(questions.signature(method));
    if (!members.isUsable(method, type) || !method.getTypeParameters().isEmpty()) {
      boolean generic = !method.getTypeParameters().isEmpty();
      findings
          .diagnostics()
          .report(
              Code.JSON_CREATOR,
              "The @JsonCreator of %s cannot be called: it is %s.",
              type.getSimpleName(),
              generic ? "generic" : "not accessible")
          .why("generated code calls it, and no reflection is used.")
          .fix(generic ? "use a constructor." : "make it package-private or public.")
          .at(ref.annotation(Jackson.CREATOR, 0));
      return new Choice(null, "");
    }
    String mode = mode(method, ref, findings);
    boolean delegating =
        mode.equals("DELEGATING") || (mode.equals("DEFAULT") && delegates(type, method, value));
    return chosen(type, method, delegating);
  }

  /** As databind guesses what a creator with one parameter takes. */
  private boolean delegates(TypeElement type, ExecutableElement method, @Nullable Part value) {
    if (method.getParameters().size() != 1) {
      return false;
    }
    VariableElement parameter = method.getParameters().getFirst();
    String name = parameter.getSimpleName().toString();
    boolean named =
        AnnotationReader.all(parameter, Jackson.PROPERTY, hierarchy.ref(type), new Findings())
            .stream()
            .anyMatch(a -> !a.string("value").isEmpty());
    if (named) {
      return false;
    }
    if (value != null) {
      return true;
    }
    boolean component =
        type.getRecordComponents().stream().anyMatch(c -> c.getSimpleName().contentEquals(name));
    return !component && !hasVisible(type, name);
  }

  private boolean hasVisible(TypeElement type, String property) {
    boolean field =
        members.fields(type).stream().anyMatch(f -> f.visible() && f.name().equals(property));
    return field
        || members.methods(type).stream()
            .filter(m -> m.method().getModifiers().contains(Modifier.PUBLIC))
            .anyMatch(
                m ->
                    BeanNames.ofGetter(m.method(), m.method().getReturnType())
                        .filter(property::equals)
                        .isPresent());
  }

  private Choice constructor(TypeElement type, @Nullable Part value, Findings findings) {
    List<ExecutableElement> usable =
        ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
            .filter(c -> members.isUsable(c, type))
            .filter(c -> !mode(c, hierarchy.ref(type), findings).equals("DISABLED"))
            .toList();
    if (value != null) {
      return usable.stream()
          .filter(c -> c.getParameters().size() == 1)
          .filter(c -> takes(type, c, value))
          .findFirst()
          .map(c -> chosen(type, c, true))
          .orElseGet(() -> none("%s has no constructor that takes what @JsonValue gives.", type));
    }
    for (ExecutableElement constructor : usable) {
      if (constructor.getParameters().isEmpty()) {
        return chosen(type, constructor, false);
      }
    }
    if (usable.size() == 1) {
      return chosen(type, usable.getFirst(), false);
    }
    return usable.isEmpty()
        ? none("%s has no constructor that its codec can call.", type)
        : none("%s has several constructors, and none has @JsonCreator.", type);
  }

  private boolean takes(TypeElement type, ExecutableElement constructor, Part value) {
    TypeMirror taken = members.typeOf(type, constructor).getParameterTypes().getFirst();
    return questions
        .types()
        .isSameType(questions.types().erasure(taken), questions.types().erasure(value.type()));
  }

  private static Choice none(String why, TypeElement type) {
    return new Choice(null, why.formatted(type.getSimpleName()));
  }

  private Choice chosen(TypeElement type, ExecutableElement method, boolean delegating) {
    SourceRef ref = hierarchy.ref(type).member(questions.signature(method));
    ExecutableType resolved =
        method.getKind() == ElementKind.CONSTRUCTOR
            ? members.typeOf(type, method)
            : (ExecutableType) method.asType();
    boolean isCanonical = type.getKind() == ElementKind.RECORD && method.equals(canonical(type));
    List<String> names = new ArrayList<>();
    List<Part> parameters = new ArrayList<>();
    for (int i = 0; i < method.getParameters().size(); i++) {
      VariableElement parameter = method.getParameters().get(i);
      String written = parameter.getSimpleName().toString();
      String name =
          isCanonical ? type.getRecordComponents().get(i).getSimpleName().toString() : written;
      boolean unnamed =
          !isCanonical && !questions.inThisCompilation(type) && UNNAMED.matcher(written).matches();
      names.add(unnamed ? "" : name);
      Part.Site site = new Part.Site(parameter, ref.parameter(written));
      TypeMirror value = resolved.getParameterTypes().get(i);
      parameters.add(new Part(Part.Kind.PARAMETER, List.of(site), value, true, true));
    }
    boolean implicit = questions.elements().getOrigin(method) == Elements.Origin.MANDATED;
    Thrown thrown = implicit ? Thrown.NOTHING : questions.thrown(method);
    return new Choice(new Creator(method, delegating, names, parameters, thrown, ref), "");
  }

  /** The constructor of a record that takes all its components. */
  private ExecutableElement canonical(TypeElement type) {
    return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
        .filter(c -> isCanonical(c, type))
        .findFirst()
        .orElseThrow();
  }

  private boolean isCanonical(ExecutableElement constructor, TypeElement type) {
    int count = type.getRecordComponents().size();
    boolean same = constructor.getParameters().size() == count;
    for (int i = 0; same && i < count; i++) {
      same =
          questions
              .types()
              .isSameType(
                  questions.types().erasure(constructor.getParameters().get(i).asType()),
                  questions.types().erasure(type.getRecordComponents().get(i).asType()));
    }
    return same;
  }

  /** Whether the record has one component, and {@code @JsonValue} gives it. */
  private static boolean isOnly(TypeElement type, Part value) {
    return type.getRecordComponents().size() == 1
        && type.getRecordComponents().getFirst().getSimpleName().contentEquals(value.name());
  }

  private List<ExecutableElement> marked(TypeElement type, Findings findings) {
    return Stream.concat(
            ElementFilter.constructorsIn(type.getEnclosedElements()).stream(),
            ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(m -> m.getModifiers().contains(Modifier.STATIC)))
        .filter(m -> AnnotationReader.has(m, Jackson.CREATOR))
        .filter(m -> !mode(m, hierarchy.ref(type), findings).equals("DISABLED"))
        .toList();
  }

  private static String mode(ExecutableElement method, SourceRef ref, Findings findings) {
    return AnnotationReader.all(method, Jackson.CREATOR, ref, findings).stream()
        .map(a -> a.constant("mode"))
        .findFirst()
        .orElse("");
  }

  private void reportSeveral(TypeElement type, List<ExecutableElement> marked, Findings findings) {
    SourceRef second = hierarchy.ref(type).member(questions.signature(marked.get(1)));
    findings
        .diagnostics()
        .report(
            Code.JSON_CREATOR,
            "%s has %d members with @JsonCreator.",
            type.getSimpleName(),
            marked.size())
        .why("the codec makes an object in one way.")
        .fix("keep one.")
        .at(second.annotation(Jackson.CREATOR, 0));
  }
}
