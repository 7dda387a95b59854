package dev.ampoule.processor.emit.json;

import com.palantir.javapoet.CodeBlock;
import dev.ampoule.processor.emit.type.JavaTypes;
import dev.ampoule.processor.emit.type.RuntimeTypes;
import dev.ampoule.processor.model.json.JsonClass.Variant;
import dev.ampoule.processor.model.json.JsonType;
import dev.ampoule.processor.plan.Names;
import java.util.ArrayList;
import java.util.List;

/** The bodies of the methods for values whose variant a property beside them tells. */
final class Siblings {

  private final CodecScope scope;

  Siblings(CodecScope scope) {
    this.scope = scope;
  }

  /** Writes the parameter {@code value}, and behind it the property. */
  CodeBlock write(JsonType.External type) {
    Names locals = scope.members().nested().reserve(List.of("out", "value"));
    CodeBlock.Builder code =
        CodeBlock.builder().beginControlFlow("if (value == null)").addStatement("out.writeNull()");
    for (Variant variant : type.variants()) {
      String local = locals.claim(Names.variable(variant.type().type().simpleNames().getLast()));
      code.nextControlFlow(
              "else if (value instanceof $T $N)", JavaTypes.of(variant.type().type()), local)
          .addStatement("$L.write(out, $N)", scope.codecs().of(variant.type()), local);
      if (type.written()) {
        code.addStatement("out.name($L)", scope.nameConstant(type.property()))
            .addStatement("out.write($L)", scope.nameConstant(variant.name()));
      }
    }
    return code.nextControlFlow("else")
        .addStatement(
            "throw new $T($Z$S.concat(value.getClass().getName()))",
            IllegalArgumentException.class,
            "no variant of " + type.type().erased() + ": ")
        .endControlFlow()
        .build();
  }

  /** Looks for the property, and reads the variant that it names. */
  CodeBlock read(JsonType.External type) {
    CodeBlock property = scope.nameConstant(type.property());
    List<String> names = type.variants().stream().map(Variant::name).toList();
    List<CodeBlock> constants = new ArrayList<>();
    CodeBlock.Builder aliases = CodeBlock.builder();
    for (int i = 0; i < names.size(); i++) {
      constants.add(scope.nameConstant(names.get(i)));
      List<String> all = type.variants().get(i).names();
      for (String other : all.subList(1, all.size())) {
        aliases.add("$Z.alias($L, $S)", i, other);
      }
    }
    String constant = scope.members().claim(Names.constant(TypeWords.of(type) + "Names"));
    scope.constant(
        RuntimeTypes.JSON_NAMES,
        constant,
        CodeBlock.of(
            "$T.of($L)$L",
            RuntimeTypes.JSON_NAMES,
            CodeBlock.join(constants, ",$W"),
            aliases.build()));
    int fallback = names.indexOf(type.fallback());
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add(
                "return switch ($T.variant(in, object, $L, $N$L)) {\n$>",
                RuntimeTypes.JSON_SIBLINGS,
                property,
                constant,
                fallback < 0 ? "" : ", " + fallback);
    for (int i = 0; i < names.size(); i++) {
      code.add("case $L -> $L.read(in);\n", i, scope.codecs().of(type.variants().get(i).type()));
    }
    return code.add("default -> null;\n$<};\n").build();
  }
}
