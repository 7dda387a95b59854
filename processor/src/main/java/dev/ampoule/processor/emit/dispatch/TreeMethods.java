package dev.ampoule.processor.emit.dispatch;

import com.google.common.base.Splitter;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.ampoule.processor.emit.type.CodeText;
import dev.ampoule.processor.emit.type.RuntimeTypes;
import dev.ampoule.processor.plan.Names;
import dev.ampoule.processor.plan.RouterNode;
import dev.ampoule.processor.plan.RouterNode.Edge;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;

/** Writes a method for each place of the decision tree that more than one thing may follow. */
final class TreeMethods {

  private static final int LONGEST_NAME = 36;
  private static final Splitter WORDS = Splitter.on(Pattern.compile("\\W+"));

  private final Scope scope;
  private final Steps steps;

  TreeMethods(Scope scope) {
    this.scope = scope;
    this.steps = new Steps(scope, this);
  }

  /** The method for the paths of a domain, which start at their first slash. */
  String root(RouterNode node) {
    return method(node, "root " + node.text(), true);
  }

  /** The method for a place; it is written now, and its name returned. */
  String method(RouterNode node) {
    return method(node, node.text(), false);
  }

  private String method(RouterNode node, String text, boolean root) {
    String name = scope.claim(name(text));
    int place = scope.place();
    CodeBlock.Builder code = CodeBlock.builder();
    if (!root) {
      code.add(Texts.comment("below " + node.text()));
      code.beginControlFlow("if (at == path.length())")
          .add(steps.end(node).code())
          .endControlFlow();
    }
    code.addStatement("int from = at + 1");
    Fragment body = body(name, node);
    code.add(body.code());
    if (!endsWithReturn(body)) {
      code.addStatement("return NO_MATCH");
    }
    scope.add(
        place,
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PRIVATE)
            .returns(TypeName.INT)
            .addParameter(String.class, "path")
            .addParameter(TypeName.INT, "at")
            .addParameter(TypeName.INT, "method")
            .addParameter(RuntimeTypes.PATH_MATCH, "match")
            .addCode(code.build())
            .build());
    return name;
  }

  private Fragment body(String name, RouterNode node) {
    List<Edge.Static> statics =
        node.statics().stream().filter(edge -> !edge.text().isEmpty()).toList();
    Fragment slash = slash(node);
    Fragment loose = steps.loose(node);
    boolean last = loose.size() == 0;
    boolean needsEnd = node.dynamics().stream().anyMatch(VariableSteps::needsEnd);
    boolean near = statics.size() <= 3 && !needsEnd;
    boolean whole =
        !needsEnd && (near || statics.stream().allMatch(edge -> isPlainEnd(edge.next())));
    CodeBlock end = CodeBlock.of(whole ? "path.length()" : "end");
    MethodSplitter splitter = new MethodSplitter(scope, end);
    StaticChoice choice = new StaticChoice(steps, splitter, end, last && node.dynamics().isEmpty());
    List<Fragment> parts = new ArrayList<>();
    if (!statics.isEmpty()) {
      parts.add(near ? choice.near(statics) : choice.choose(name, statics));
    }
    VariableSteps variables = new VariableSteps(scope, steps, last);
    for (Edge.Dynamic edge : node.dynamics()) {
      parts.add(variables.test(edge, node, edge.equals(node.dynamics().getLast())));
    }
    CodeBlock.Builder code = CodeBlock.builder().add(slash.code());
    if (!whole) {
      code.addStatement("int end = $T.end(path, from)", RuntimeTypes.SCAN);
    }
    code.add(splitter.sequence(name, parts).code());
    if (loose.size() > 0) {
      code.beginControlFlow("if (from == path.length())").add(loose.code()).endControlFlow();
    }
    return new Fragment(code.build(), 0);
  }

  private Fragment slash(RouterNode node) {
    for (Edge.Static edge : node.statics()) {
      if (edge.text().isEmpty()) {
        return edge.next().isLeaf()
            ? steps.slash(node).onlyIf(CodeBlock.of("from == path.length()"), 10)
            : more(edge);
      }
    }
    return Fragment.EMPTY;
  }

  /** An empty segment, with more after it: a rule that keeps its double slashes. */
  private Fragment more(Edge.Static edge) {
    return steps.after(
        List.of(CodeBlock.of("$T.isEnd(path, from)", RuntimeTypes.SCAN)),
        10,
        CodeBlock.of(""),
        edge.next(),
        CodeBlock.of("from"),
        false);
  }

  private static boolean isPlainEnd(RouterNode node) {
    return node.isEnd() && node.slashRules().isEmpty() && node.looseRules().isEmpty();
  }

  private static boolean endsWithReturn(Fragment body) {
    String code = CodeText.of(body.code());
    return code.substring(code.lastIndexOf('\n') + 1).startsWith("return ");
  }

  private static String name(String text) {
    StringBuilder words = new StringBuilder();
    String plain = text.replaceAll("<[^<>]*?([A-Za-z_]\\w*)>", "$1");
    for (String word : WORDS.split(plain)) {
      boolean first = words.isEmpty() || word.isEmpty();
      words.append(first ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    String name = words.isEmpty() ? "slash" : words.toString();
    String start = Character.toLowerCase(name.charAt(0)) + name.substring(1);
    return Names.variable(start.length() > LONGEST_NAME ? start.substring(0, LONGEST_NAME) : start);
  }
}
