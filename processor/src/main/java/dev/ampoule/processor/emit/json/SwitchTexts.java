package dev.ampoule.processor.emit.json;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.ampoule.processor.emit.type.RuntimeTypes;
import dev.ampoule.processor.model.json.JsonClass.Constant;
import dev.ampoule.processor.model.json.JsonClass.EnumModel;
import java.util.ArrayList;
import java.util.List;

/** Two switches: they say by name what belongs together, however the enum's order changes. */
final class SwitchTexts implements EnumTexts {

  private final CodecScope scope;
  private final EnumModel model;

  SwitchTexts(CodecScope scope, EnumModel model) {
    this.scope = scope;
    this.model = model;
    List<CodeBlock> names = new ArrayList<>();
    List<CodeBlock> aliases = new ArrayList<>();
    for (Constant constant : model.constants()) {
      constant
          .aliases()
          .forEach(alias -> aliases.add(CodeBlock.of(".alias($L, $S)", names.size(), alias)));
      names.add(CodeBlock.of("$T.of($S)", RuntimeTypes.JSON_NAME, constant.text()));
    }
    scope.constant(
        RuntimeTypes.JSON_NAMES,
        "NAMES",
        CodeBlock.of(
            "$T.of($L)$L$L",
            RuntimeTypes.JSON_NAMES,
            CodeBlock.join(names, ",$W"),
            CodeBlock.join(aliases, ""),
            EnumTexts.matching(model)));
  }

  @Override
  public MethodSpec text(String variable) {
    CodeBlock.Builder code = CodeBlock.builder().add("return switch ($N) {\n$>", variable);
    for (Constant constant : model.constants()) {
      code.add("case $N -> $S;\n", constant.javaName(), constant.text());
    }
    return EnumTexts.overriding("text")
        .returns(String.class)
        .addParameter(scope.type(), variable)
        .addCode(code.add("$<};\n").build())
        .build();
  }

  @Override
  public MethodSpec constant() {
    CodeBlock.Builder code = CodeBlock.builder().add("return switch (index) {\n$>");
    for (int i = 0; i < model.constants().size(); i++) {
      code.add("case $L -> $T.$N;\n", i, scope.userClass(), model.constants().get(i).javaName());
    }
    code.add("default -> throw new $T();\n$<};\n", IndexOutOfBoundsException.class);
    return EnumTexts.indexed(scope).addCode(code.build()).build();
  }
}
