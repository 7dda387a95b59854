package dev.ampoule.processor.scan;

import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.model.LimitsModel;
import dev.ampoule.processor.model.RouteModel;
import dev.ampoule.processor.model.type.SourceRef;
import dev.ampoule.processor.path.PathSyntaxException;
import dev.ampoule.processor.path.PathTemplate;
import dev.ampoule.processor.path.PathTemplateParser;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Reads the annotations that bind rules. */
final class RouteReader {

  /**
   * A rule as one annotation writes it, before it is known which methods of a view it is for.
   *
   * @param annotation the annotation
   * @param rule the rule as written
   * @param template the rule, parsed; null when it or {@code defaults} is malformed, which has been
   *     reported
   * @param endpoint the endpoint as written, or empty
   * @param methods the methods as written, upper case; those of {@code @Get} and so on are implied
   * @param defaults the values of variables
   * @param limits the limits beside it, or null
   */
  record Rule(
      AnnotationReader annotation,
      String rule,
      @Nullable PathTemplate template,
      String endpoint,
      List<String> methods,
      Map<String, String> defaults,
      @Nullable LimitsModel limits) {

    /** The model of this rule for these methods. */
    RouteModel model(List<String> chosen, String constant) {
      return new RouteModel(
          rule,
          template,
          chosen,
          defaults,
          toggle(annotation.constant("strictSlashes")),
          toggle(annotation.constant("mergeSlashes")),
          annotation.string("host"),
          annotation.string("subdomain"),
          annotation.string("redirectTo"),
          annotation.bool("alias"),
          annotation.bool("buildOnly"),
          annotation.string("consumes"),
          annotation.string("produces"),
          limits,
          constant,
          annotation.ref());
    }

    private static @Nullable Boolean toggle(String constant) {
      return switch (constant) {
        case "ON" -> Boolean.TRUE;
        case "OFF" -> Boolean.FALSE;
        default -> null;
      };
    }
  }

  /** Whether an annotation that binds a rule stands on the element. */
  static boolean isRouted(Element element) {
    return Names.ROUTES.keySet().stream().anyMatch(name -> AnnotationReader.has(element, name));
  }

  /** The rules of a method or class, in the order of its annotations. */
  List<Rule> read(Element element, SourceRef owner, Findings findings) {
    List<Rule> rules = new ArrayList<>();
    LimitsModel limits = limits(element, owner, findings);
    for (String name : annotationNames(element)) {
      List<String> implied = Names.ROUTES.get(name);
      for (AnnotationReader annotation : AnnotationReader.all(element, name, owner, findings)) {
        String rule = annotation.stringOrNull("value");
        if (rule == null) {
          // javac says what is wrong; URL builders of that name are made in any case.
          findings.missing("rule", annotation.ref(), true);
          rules.add(new Rule(annotation, "", null, "", List.of("GET"), Map.of(), null));
        } else if (implied != null) {
          rules.add(rule(annotation, rule, implied, limits, findings));
        }
      }
    }
    return rules;
  }

  /** The names of route annotations in the order in which they are first written. */
  private static List<String> annotationNames(Element element) {
    return element.getAnnotationMirrors().stream()
        .map((AnnotationMirror mirror) -> AnnotationReader.nameOf(mirror))
        .map(name -> name.endsWith(".All") ? name.substring(0, name.length() - 4) : name)
        .filter(Names.ROUTES::containsKey)
        .distinct()
        .toList();
  }

  private static @Nullable LimitsModel limits(Element element, SourceRef owner, Findings findings) {
    for (AnnotationReader limits : AnnotationReader.all(element, Names.LIMITS, owner, findings)) {
      return new LimitsModel(
          limits.string("timeout"), limits.string("maxContentLength"), limits.ref());
    }
    return null;
  }

  private static Rule rule(
      AnnotationReader annotation,
      String rule,
      List<String> implied,
      @Nullable LimitsModel limits,
      Findings findings) {
    List<String> methods = implied;
    if (implied.isEmpty()) {
      methods =
          annotation.strings("methods").stream()
              .map(method -> method.toUpperCase(Locale.ROOT))
              .distinct()
              .toList();
    }
    PathTemplate template = parse(rule, annotation.ref().attribute("value"), findings);
    Map<String, String> defaults = new LinkedHashMap<>();
    boolean sound = readDefaults(annotation, defaults, findings);
    return new Rule(
        annotation,
        rule,
        sound ? template : null,
        annotation.string("endpoint"),
        methods,
        Collections.unmodifiableMap(defaults),
        limits);
  }

  private static @Nullable PathTemplate parse(String rule, SourceRef ref, Findings findings) {
    try {
      return PathTemplateParser.parse(rule);
    } catch (PathSyntaxException e) {
      findings
          .diagnostics()
          .report(
              Code.MALFORMED_RULE,
              "Rule \"%s\" is malformed at column %d: %s",
              rule,
              e.column() + 1,
              e.getMessage())
          .line(rule)
          .line(" ".repeat(e.column()) + "^")
          .fix("%s", e.fix())
          .at(ref);
      return null;
    }
  }

  /** Reads the attribute {@code defaults}; whether it follows its syntax. */
  private static boolean readDefaults(
      AnnotationReader annotation, Map<String, String> defaults, Findings findings) {
    boolean sound = true;
    List<String> written = annotation.strings("defaults");
    for (int i = 0; i < written.size(); i++) {
      String text = written.get(i);
      int equals = text.indexOf('=');
      String name = equals < 0 ? "" : text.substring(0, equals).strip();
      if (name.isEmpty() || defaults.put(name, text.substring(equals + 1)) != null) {
        sound = false;
        findings
            .diagnostics()
            .report(Code.BAD_DEFAULTS, "Default \"%s\" is not a new name and a value.", text)
            .why("each element of \"defaults\" gives one variable its value.")
            .fix("write it as \"page=1\", each name once.")
            .at(annotation.ref().attribute("defaults").element(i));
      }
    }
    return sound;
  }
}
