package dev.ampoule.processor.emit.dispatch;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the switch from a mount to what is done for it, in several methods if there are many. */
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
   * @param signature the method that it stands in
   * @param cases the cases, in the order of the mounts
   * @param arguments the arguments of the methods after the mount
   * @param otherwise what other mounts give
   */
  CodeBlock of(MethodSpec signature, List<CodeBlock> cases, String arguments, CodeBlock otherwise) {
    if (cases.isEmpty()) {
      return CodeBlock.of("");
    }
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
      rest = CodeBlock.of("$N(mount, $L)", more, arguments);
    }
    CodeBlock.Builder code = CodeBlock.builder().add("switch (mount) {\n$>");
    cases.stream().limit(LONGEST).forEach(code::add);
    if (rest.isEmpty()) {
      code.add("default -> {\n}\n");
    } else {
      code.add("default -> $L;\n", rest);
    }
    return code.add(yields ? "$<}" : "$<}\n").build();
  }
}
