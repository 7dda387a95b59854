package dev.ampoule.processor.rules;

import dev.ampoule.processor.model.HandlerModel;
import dev.ampoule.processor.model.RouteModel;
import dev.ampoule.processor.path.PathTemplate;
import java.util.List;

/**
 * A rule at one of the places where its blueprint is mounted.
 *
 * @param index its place in the application's table
 * @param mount where it is mounted
 * @param handler the handler
 * @param route the rule as the handler has it
 * @param text the whole rule, prefixes included
 * @param path the same, parsed
 * @param domain the host or subdomain that it is matched on, parsed
 * @param domainSegment the step of matching for the domain
 * @param segments the steps of matching for the path, after its first slash
 */
public record FullRule(
    int index,
    Mounted mount,
    HandlerModel handler,
    RouteModel route,
    String text,
    PathTemplate path,
    PathTemplate domain,
    Segment domainSegment,
    List<Segment> segments) {

  public FullRule {
    segments = List.copyOf(segments);
  }

  /** The whole endpoint. */
  public String endpoint() {
    return mount.name().isEmpty() ? handler.endpoint() : mount.name() + "." + handler.endpoint();
  }

  /** How many variables come before those of the blueprint's own rule. */
  public int variableBase() {
    PathTemplate own = route.template();
    int ownVariables = own == null ? 0 : own.variables().size();
    return domain.variables().size() + path.variables().size() - ownVariables;
  }

  /** Whether a slash at the end makes a difference. */
  public boolean strict() {
    return !Boolean.FALSE.equals(route.strictSlashes());
  }

  /** As messages and comments name it: {@code GET /todos/<int:id>}. */
  public String display() {
    return String.join(", ", route.methods()) + " " + text;
  }
}
