package dev.ampoule.processor.emit.json;

import com.palantir.javapoet.CodeBlock;
import dev.ampoule.processor.emit.type.JavaTypes;
import dev.ampoule.processor.emit.type.RuntimeTypes;
import dev.ampoule.processor.model.json.JsonClass.Form;
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

  @Override
  public CodeBlock read() {
    List<Variant> here = model.variants().stream().filter(v -> v.form() == model.form()).toList();
    List<Variant> before =
        model.form() == Form.ARRAY
            ? List.of()
            : model.variants().stream().filter(v -> v.form() == Form.ARRAY).toList();
    if (before.isEmpty() || here.isEmpty()) {
      return choice(model.variants(), "NAMES");
    }
    return CodeBlock.builder()
        .beginControlFlow("if ($T.isArray(in))", RuntimeTypes.JSON_WRAPPERS)
        .add(choice(before, scope.members().claim("ARRAY_NAMES")))
        .endControlFlow()
        .add(choice(here, "NAMES"))
        .build();
  }

  /** Reads one of some variants, whose names stand in the same place. */
  private CodeBlock choice(List<Variant> variants, String names) {
    CodeBlock.Builder code =
        CodeBlock.builder().add("return switch ($L) {\n$>", index(variants, names));
    List<CodeBlock> constants = new ArrayList<>();
    for (int i = 0; i < variants.size(); i++) {
      Variant variant = variants.get(i);
      constants.add(scope.nameConstant(variant.name()));
      code.add("case $L -> $L.read(in);\n", i, scope.codecs().of(variant.type()));
    }
    scope.constant(
        RuntimeTypes.JSON_NAMES,
        names,
        CodeBlock.of("$T.of($L)", RuntimeTypes.JSON_NAMES, CodeBlock.join(constants, ",$W")));
    return code.add("default -> null;\n$<};\n").build();
  }

  /** Looks for the index of the variant that is next. */
  private CodeBlock index(List<Variant> variants, String names) {
    int fallback = variants.stream().map(Variant::name).toList().indexOf(model.fallback());
    String otherwise = fallback < 0 ? "" : ", " + fallback;
    return switch (variants.getFirst().form()) {
      case PROPERTY, EXISTING ->
          CodeBlock.of(
              "in.discriminator($L, $N$L)", scope.nameConstant(model.property()), names, otherwise);
      case OBJECT ->
          CodeBlock.of("$T.lookIntoObject(in, $N$L)", RuntimeTypes.JSON_WRAPPERS, names, otherwise);
      case ARRAY ->
          CodeBlock.of("$T.lookIntoArray(in, $N$L)", RuntimeTypes.JSON_WRAPPERS, names, otherwise);
    };
  }
}
