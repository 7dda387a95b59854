package dev.ampoule.processor.emit.json;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.ampoule.processor.emit.type.RuntimeTypes;
import dev.ampoule.processor.model.json.JsonClass.Constant;
import dev.ampoule.processor.model.json.JsonClass.EnumModel;
import dev.ampoule.processor.plan.Names;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An enum: strings, which may be the keys of maps too. */
final class EnumBody implements CodecBody {

  /** More constants are looked up in arrays. */
  private static final int MOST_CASES = 200;

  private static final int MOST_SHOWN = 10;

  private final CodecScope scope;
  private final EnumModel model;
  private final EnumTexts texts;
  private final String variable;

  EnumBody(CodecScope scope, EnumModel model) {
    this.scope = scope;
    this.model = model;
    texts =
        model.constants().size() > MOST_CASES
            ? new ArrayTexts(scope, model)
            : new SwitchTexts(scope, model);
    variable = Names.scope().reserve(List.of("out")).claim(scope.variable());
  }

  @Override
  public String variable() {
    return variable;
  }

  @Override
  public ClassName kind() {
    return RuntimeTypes.JSON_KEY_CODEC;
  }

  @Override
  public CodeBlock write() {
    if (!model.form().numbers()) {
      return CodeBlock.builder().addStatement("out.write(text($N))", variable).build();
    }
    List<Constant> named = model.constants().stream().filter(Constant::named).toList();
    CodeBlock number = CodeBlock.of("out.write($N.ordinal())", variable);
    if (named.isEmpty()) {
      return CodeBlock.builder().addStatement(number).build();
    }
    CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch ($N)", variable);
    named.forEach(c -> code.add("case $N -> out.write($S);\n", c.javaName(), c.text()));
    if (named.size() < model.constants().size()) {
      code.add("default -> $L;\n", number);
    }
    return code.endControlFlow().build();
  }

  @Override
  public CodeBlock read() {
    String fallback = model.fallback();
    boolean strict = fallback == null && !model.form().unknownAsNull();
    if (model.form().numbers()) {
      return CodeBlock.builder()
          .addStatement("int index = in.readIndex(NAMES, $L)", strict)
          .add(constantOr(model.form().unknownAsNull() ? null : fallback))
          .build();
    }
    if (strict) {
      return CodeBlock.builder()
          .addStatement("int index = in.readName(NAMES)")
          .add(constantOr(null))
          .build();
    }
    CodeBlock.Builder code =
        CodeBlock.builder().addStatement("$T text = in.readString()", String.class);
    return model.form().unknownAsNull()
        ? code.addStatement("int index = text == null ? -1 : NAMES.indexOf(text)")
            .add(constantOr(null))
            .build()
        : code.addStatement("return text == null ? null : parse(text)").build();
  }

  private CodeBlock constantOr(@Nullable String fallback) {
    CodeBlock other =
        fallback == null
            ? CodeBlock.of("null")
            : CodeBlock.of("$T.$N", scope.userClass(), fallback);
    return CodeBlock.builder()
        .addStatement("return index < 0 ? $L : constant(index)", other)
        .build();
  }

  @Override
  public List<MethodSpec> methods() {
    return List.of(texts.text(variable), parse(), expected(), texts.constant());
  }

  private MethodSpec parse() {
    CodeBlock.Builder code = CodeBlock.builder().addStatement("int index = NAMES.indexOf(text)");
    String fallback = model.fallback();
    if (fallback == null) {
      code.beginControlFlow("if (index < 0)")
          .addStatement("throw new $T(text)", IllegalArgumentException.class)
          .endControlFlow()
          .addStatement("return constant(index)");
    } else {
      code.addStatement("return index < 0 ? $T.$N : constant(index)", scope.userClass(), fallback);
    }
    return EnumTexts.overriding("parse")
        .returns(scope.type())
        .addParameter(String.class, "text")
        .addCode(code.build())
        .build();
  }

  private MethodSpec expected() {
    String all =
        model.constants().stream()
            .limit(MOST_SHOWN)
            .map(Constant::text)
            .collect(Collectors.joining(", "));
    String more = model.constants().size() > MOST_SHOWN ? ", …" : "";
    return EnumTexts.overriding("expected")
        .returns(String.class)
        .addStatement("return $S", "one of " + all + more)
        .build();
  }
}
