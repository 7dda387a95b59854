package dev.ampoule.processor.emit.dispatch;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.ampoule.processor.emit.type.RuntimeTypes;
import dev.ampoule.processor.plan.RouterNode.Edge;
import dev.ampoule.processor.rules.Segment;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes {@code match}: the choice of the domain, if there is one, and the tree of its paths. */
public final class MatchMethod {

  private static final int MOST_DOMAINS = 40;

  private final Scope scope;
  private final TreeMethods tree;
  private final Converters converters;

  /** For the dispatcher with that scope. */
  public MatchMethod(Scope scope) {
    this.scope = scope;
    this.tree = new TreeMethods(scope);
    this.converters = new Converters(scope);
  }

  /** Writes the method, and those that it calls. */
  public void write() {
    List<Edge> domains = scope.plan().domains();
    CodeBlock.Builder code = CodeBlock.builder();
    int place = scope.place();
    if (domains.size() == 1 && isStatic(domains.getFirst(), "")) {
      code.addStatement("return $N(path, 0, method, match)", tree.root(domains.getFirst().next()));
    } else {
      List<CodeBlock> tests = new ArrayList<>();
      domains.forEach(domain -> tests.add(test(domain)));
      inParts(tests, code);
      code.addStatement("return NO_MATCH");
    }
    scope.add(
        place,
        signature("match")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .addCode(code.build())
            .build());
  }

  private void inParts(List<CodeBlock> tests, CodeBlock.Builder code) {
    if (tests.size() <= MOST_DOMAINS) {
      tests.forEach(code::add);
      return;
    }
    for (int from = 0; from < tests.size(); from += MOST_DOMAINS) {
      String name = scope.claim("domains");
      CodeBlock.Builder part = CodeBlock.builder();
      tests.subList(from, Math.min(from + MOST_DOMAINS, tests.size())).forEach(part::add);
      scope.add(
          signature(name)
              .addModifiers(Modifier.PRIVATE)
              .addCode(part.addStatement("return NO_MATCH").build())
              .build());
      String local = from == 0 ? "part" : "part" + from;
      code.add(Steps.tried(local, CodeBlock.of("$N(domain, path, method, match)", name)));
    }
  }

  private CodeBlock test(Edge domain) {
    CodeBlock call = CodeBlock.of("$N(path, 0, method, match)", tree.root(domain.next()));
    return CodeBlock.builder()
        .beginControlFlow("if ($L)", condition(domain.segment()))
        .add(Steps.tried("found", call))
        .endControlFlow()
        .build();
  }

  private CodeBlock condition(Segment segment) {
    if (segment.isStatic()) {
      return CodeBlock.of("domain.equals($L)", Texts.literal(segment.prefix()));
    }
    if (segment.pieces().size() == 1) {
      return CodeBlock.of(
          "match.domainVariable(0, $L, 0, domain.length())",
          converters.testing(segment.variables().getFirst()));
    }
    VariableSteps patterns = new VariableSteps(scope, new Steps(scope, tree), false);
    return CodeBlock.of("$L.matchDomain(match)", patterns.constant(segment));
  }

  private static boolean isStatic(Edge domain, String text) {
    return domain instanceof Edge.Static fixed && fixed.text().equals(text);
  }

  private static MethodSpec.Builder signature(String name) {
    return MethodSpec.methodBuilder(name)
        .returns(TypeName.INT)
        .addParameter(String.class, "domain")
        .addParameter(String.class, "path")
        .addParameter(TypeName.INT, "method")
        .addParameter(RuntimeTypes.PATH_MATCH, "match");
  }
}
