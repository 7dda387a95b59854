package dev.ampoule.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.ampoule.processor.emit.type.RuntimeTypes;
import dev.ampoule.processor.plan.Names;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * Writes a method of {@code BlueprintRoutes}: a switch from a number to the method for it.
 *
 * <p>HotSpot does not compile methods of more than 8,000 bytes. So a long switch becomes several,
 * in methods of their own, and one that chooses among them.
 */
final class SwitchWriter {

  /** A case takes at most 14 bytes: four in the table, ten for the call and the return. */
  private static final int LONGEST = 400;

  private final Names methods;

  SwitchWriter(Names methods) {
    this.methods = methods;
  }

  /**
   * One number and what is called for it.
   *
   * @param constant the constant of that number
   * @param call the call
   */
  record Case(String constant, CodeBlock call) {}

  /**
   * The method, and those that it is split into.
   *
   * @param signature its name, parameters and result, without a body
   * @param kind what a number that is not known is called in the error
   * @param cases the cases, in the order of their numbers
   */
  List<MethodSpec> write(MethodSpec signature, String kind, List<Case> cases) {
    String number = signature.parameters().getFirst().name();
    if (cases.size() <= LONGEST) {
      return List.of(
          signature.toBuilder().addCode(block(signature, number, labels(cases), kind)).build());
    }
    List<MethodSpec> parts = new ArrayList<>();
    Map<CodeBlock, List<String>> choice = new LinkedHashMap<>();
    for (int from = 0; from < cases.size(); from += LONGEST) {
      List<Case> part = cases.subList(from, Math.min(from + LONGEST, cases.size()));
      String name = methods.claim(signature.name() + "From" + from);
      parts.add(
          MethodSpec.methodBuilder(name)
              .addModifiers(Modifier.PRIVATE)
              .returns(signature.returnType())
              .addParameters(signature.parameters())
              .addExceptions(signature.exceptions())
              .addCode(block(signature, number, labels(part), kind))
              .build());
      choice.put(call(name, signature), List.of(Integer.toString(from / LONGEST)));
    }
    parts.addFirst(
        signature.toBuilder()
            .addCode(block(signature, number + " / " + LONGEST, choice, kind))
            .build());
    return parts;
  }

  private static CodeBlock call(String name, MethodSpec signature) {
    return CodeBlock.of(
        "$N($L)",
        name,
        CodeBlock.join(
            signature.parameters().stream().map(p -> CodeBlock.of("$N", p.name())).toList(), ", "));
  }

  /** The constants that one call answers stand in one case. */
  private static Map<CodeBlock, List<String>> labels(List<Case> cases) {
    Map<CodeBlock, List<String>> labels = new LinkedHashMap<>();
    cases.forEach(
        c -> labels.computeIfAbsent(c.call(), call -> new ArrayList<>()).add(c.constant()));
    return labels;
  }

  private static CodeBlock block(
      MethodSpec signature, String selector, Map<CodeBlock, List<String>> labels, String kind) {
    CodeBlock unknown =
        CodeBlock.of(
            "throw $T.unknown($S, $N);\n",
            RuntimeTypes.BLUEPRINT_ROUTES,
            kind,
            signature.parameters().getFirst().name());
    if (labels.isEmpty()) {
      return unknown; // javac refuses a switch expression without a result
    }
    boolean yields = !signature.returnType().equals(TypeName.VOID);
    CodeBlock.Builder code = CodeBlock.builder();
    code.add(yields ? "return switch ($L) {\n$>" : "switch ($L) {\n$>", selector);
    labels.forEach((call, names) -> code.add("case $L -> $L;\n", String.join(", ", names), call));
    code.add("default -> ").add(unknown);
    return code.add(yields ? "$<};\n" : "$<}\n").build();
  }
}
