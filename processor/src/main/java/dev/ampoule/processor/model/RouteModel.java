package dev.ampoule.processor.model;

import dev.ampoule.processor.model.type.SourceRef;
import dev.ampoule.processor.path.PathTemplate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One rule of a handler.
 *
 * @param rule the rule as written
 * @param template the rule, parsed; null when it is malformed, which has been reported
 * @param methods the HTTP methods as named, upper case, in order, without automatic ones
 * @param defaults values of variables, by name in declared order
 * @param strictSlashes null to inherit
 * @param mergeSlashes null to inherit
 * @param host the host template as written, or empty
 * @param subdomain the subdomain template as written, or empty
 * @param redirectTo the target, or empty
 * @param alias whether this rule redirects to the endpoint's canonical one
 * @param buildOnly whether this rule never matches
 * @param consumes the media type of request bodies, or empty
 * @param produces the media type of responses, or empty
 * @param limits what the handler allows; null where the configuration says so
 * @param constant the constant of {@code X_Routes} that stands for this rule, {@code SHOW}
 * @param ref the annotation; its attribute {@code value} is the rule
 */
public record RouteModel(
    String rule,
    @Nullable PathTemplate template,
    List<String> methods,
    Map<String, String> defaults,
    @Nullable Boolean strictSlashes,
    @Nullable Boolean mergeSlashes,
    String host,
    String subdomain,
    String redirectTo,
    boolean alias,
    boolean buildOnly,
    String consumes,
    String produces,
    @Nullable LimitsModel limits,
    String constant,
    SourceRef ref) {}
