package dev.ampoule.processor.emit.dispatch;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the switch from a number to what is done for it, in several methods if there are many. */
final class MountSwitch {

  /** A case takes up to 16 bytes. */
  private static final int LONGEST = 200;

  private final Scope scope;

  MountSwitch(Scope scope) {
    this.scope = scope;
  }

  /**
   * The switch: an expression, or a statement for a method without a result; empty without a case.
   *
   * @param signature the method that it stands in, whose first parameter is the number
   * @param cases the cases, in the order of the numbers
   * @param arguments the arguments of the methods after the number
   * @param otherwise what other numbers give
   */
  CodeBlock of(MethodSpec signature, List<CodeBlock> cases, String arguments, CodeBlock otherwise) {
    if (cases.isEmpty()) {
      return CodeBlock.of("");
    }
    String number = signature.parameters().getFirst().name();
    boolean yields = !signature.returnType().equals(TypeName.VOID);
    CodeBlock rest = otherwise;
    if (cases.size() > LONGEST) {
      String more = scope.claim(signature.name() + " more");
      CodeBlock remaining =
          of(signature, cases.subList(LONGEST, cases.size()), arguments, otherwise);
      scope.add(
          MethodSpec.methodBuilder(more)
              .addModifiers(Modifier.PRIVATE)
              .returns(signature.returnType())
              .addParameters(signature.parameters())
              .addExceptions(signature.exceptions())
              .addCode(yields ? CodeBlock.of("return $L;\n", remaining) : remaining)
              .build());
      rest = CodeBlock.of("$N($N, $L)", more, number, arguments);
    }
    CodeBlock.Builder code = CodeBlock.builder().add("switch ($N) {\n$>", number);
    cases.stream().limit(LONGEST).forEach(code::add);
    if (rest.isEmpty()) {
      code.add("default -> {\n}\n");
    } else {
      code.add("default -> $L;\n", rest);
    }
    return code.add(yields ? "$<}" : "$<}\n").build();
  }
}
