package dev.ampoule.processor.emit.json;

import com.palantir.javapoet.CodeBlock;
import dev.ampoule.processor.emit.type.JavaTypes;
import dev.ampoule.processor.emit.type.RuntimeTypes;
import dev.ampoule.processor.model.json.JsonClass.UnionModel;
import dev.ampoule.processor.model.json.JsonClass.Variant;
import dev.ampoule.processor.plan.Names;
import java.util.ArrayList;
import java.util.List;

/** A type whose variants are told apart: each has a codec, which writes the discriminator. */
final class UnionBody implements CodecBody {

  private final CodecScope scope;
  private final UnionModel model;
  private final String variable;

  UnionBody(CodecScope scope, UnionModel model) {
    this.scope = scope;
    this.model = model;
    variable = Names.scope().reserve(List.of("out")).claim(scope.variable());
  }

  @Override
  public String variable() {
    return variable;
  }

  @Override
  public CodeBlock write() {
    CodeBlock.Builder code = CodeBlock.builder();
    Names locals = scope.members().nested().reserve(List.of("out", variable));
    boolean first = true;
    for (Variant variant : model.variants()) {
      String local = locals.claim(Names.variable(variant.type().type().simpleNames().getLast()));
      CodeBlock test =
          CodeBlock.of(
              "if ($N instanceof $T $N)", variable, JavaTypes.of(variant.type().type()), local);
      if (first) {
        code.beginControlFlow("$L", test);
      } else {
        code.nextControlFlow("else $L", test);
      }
      first = false;
      code.addStatement("$L.write(out, $N)", scope.codecs().of(variant.type()), local);
    }
    return code.nextControlFlow("else")
        .addStatement(
            "throw new $T($Z$S.concat($N.getClass().getName()))",
            IllegalArgumentException.class,
            "no variant of " + scope.plan().type().type().erased() + ": ",
            variable)
        .endControlFlow()
        .build();
  }

  /** The index of the variant for everything else. */
  private int fallback(String name) {
    return model.variants().stream().map(Variant::name).toList().indexOf(name);
  }

  @Override
  public CodeBlock read() {
    CodeBlock property = scope.nameConstant(model.property());
    List<CodeBlock> constants = new ArrayList<>();
    CodeBlock.Builder code = CodeBlock.builder();
    code.add(
        "return switch (in.discriminator($L, NAMES$L)) {\n$>",
        property,
        model.fallback() == null ? "" : ", " + fallback(model.fallback()));
    for (int i = 0; i < model.variants().size(); i++) {
      Variant variant = model.variants().get(i);
      constants.add(scope.nameConstant(variant.name()));
      code.add("case $L -> $L.read(in);\n", i, scope.codecs().of(variant.type()));
    }
    scope.constant(
        RuntimeTypes.JSON_NAMES,
        "NAMES",
        CodeBlock.of("$T.of($L)", RuntimeTypes.JSON_NAMES, CodeBlock.join(constants, ",$W")));
    return code.add("default -> null;\n$<};\n").build();
  }
}
