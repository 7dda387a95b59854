package dev.ampoule.processor.rules;

import dev.ampoule.processor.model.AppModel;
import dev.ampoule.processor.model.HandlerModel;
import dev.ampoule.processor.model.ParamModel;
import dev.ampoule.processor.model.RouteModel;
import dev.ampoule.processor.model.ValueType;
import dev.ampoule.processor.model.type.TypeRef;
import dev.ampoule.processor.path.PathSyntaxException;
import dev.ampoule.processor.path.PathTemplate;
import dev.ampoule.processor.path.PathTemplateParser;
import dev.ampoule.processor.rules.Segment.Variable;
import dev.ampoule.processor.rules.Shapes.BadConverter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All rules of an application, each at every place where its blueprint is mounted.
 *
 * @param mounts the mounts, the application first
 * @param rules the rules, in the order of the mounts and of the source; those with errors are left
 *     out
 */
public record FullRules(List<Mounted> mounts, List<FullRule> rules) {

  public FullRules {
    mounts = List.copyOf(mounts);
    rules = List.copyOf(rules);
  }

  /** Puts the rules of an application together. */
  public static FullRules of(AppModel app) {
    List<Mounted> mounts = MountTree.of(app);
    List<FullRule> rules = new ArrayList<>();
    for (Mounted mount : mounts) {
      for (HandlerModel handler : mount.blueprint().handlers()) {
        for (RouteModel route : handler.routes()) {
          rule(app, rules.size(), mount, handler, route).ifPresent(rules::add);
        }
      }
    }
    return new FullRules(mounts, rules);
  }

  /** A rule in its place; none if it has errors, which the checks report. */
  private static Optional<FullRule> rule(
      AppModel app, int index, Mounted mount, HandlerModel handler, RouteModel route) {
    try {
      return Optional.of(parsed(app, index, mount, handler, route));
    } catch (PathSyntaxException | BadConverter e) {
      return Optional.empty();
    }
  }

  private static FullRule parsed(
      AppModel app, int index, Mounted mount, HandlerModel handler, RouteModel route)
      throws PathSyntaxException, BadConverter {
    String text = mount.fullRule(route.rule());
    PathTemplate path = PathTemplateParser.parse(text);
    PathTemplate domain = PathTemplateParser.parseDomain(domain(app, mount, route));
    Map<String, Variable> variables = new HashMap<>();
    for (PathTemplate template : List.of(domain, path)) {
      for (PathTemplate.Variable variable : template.variables()) {
        Shape shape = Shapes.of(variable, app.converters());
        variables.put(variable.name(), new Variable(shape, target(variable, shape, handler)));
      }
    }
    boolean merge = !Boolean.FALSE.equals(route.mergeSlashes());
    return new FullRule(
        index,
        mount,
        handler,
        route,
        text,
        path,
        domain,
        Segments.domain(domain, variables),
        Segments.path(path, variables, merge));
  }

  /** The domain that a rule is matched on; the empty one where the application matches none. */
  public static String domain(AppModel app, Mounted mount, RouteModel route) {
    if (app.hostMatching()) {
      return route.host();
    }
    if (!app.subdomainMatching()) {
      return "";
    }
    String own = route.subdomain().isEmpty() ? mount.subdomain() : route.subdomain();
    return own.isEmpty() ? app.defaultSubdomain() : own;
  }

  private static Target target(PathTemplate.Variable variable, Shape shape, HandlerModel handler) {
    return handler.params().stream()
        .filter(param -> param.source() == ParamModel.Source.PATH)
        .filter(param -> param.key().equals(variable.name()))
        .findFirst()
        .map(param -> target(shape, param.value()))
        .orElse(new Target.Whatever());
  }

  private static Target target(Shape shape, ValueType value) {
    if (shape instanceof Shape.Whole && value instanceof ValueType.Primitive number) {
      return switch (number.keyword()) {
        case "byte" -> Target.Size.BYTE;
        case "short" -> Target.Size.SHORT;
        case "int" -> Target.Size.INT;
        case "long" -> Target.Size.LONG;
        default -> new Target.Whatever();
      };
    }
    boolean text =
        shape instanceof Shape.Text
            || shape instanceof Shape.AnyOf
            || shape instanceof Shape.PathText;
    if (!text) {
      return new Target.Whatever();
    }
    return switch (value) {
      case ValueType.Enumeration enumeration -> new Target.Constant(enumeration.constants());
      case ValueType.Standard standard -> new Target.Parsed(standard.type());
      case ValueType.Primitive primitive -> new Target.Parsed(boxed(primitive.keyword()));
      case ValueType.Text _, ValueType.Other _ -> new Target.Whatever();
    };
  }

  private static TypeRef boxed(String keyword) {
    String name =
        switch (keyword) {
          case "int" -> "Integer";
          case "char" -> "Character";
          default -> Character.toUpperCase(keyword.charAt(0)) + keyword.substring(1);
        };
    return TypeRef.of("java.lang", name);
  }
}
