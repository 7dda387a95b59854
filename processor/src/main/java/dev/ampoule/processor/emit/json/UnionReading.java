package dev.ampoule.processor.emit.json;

import com.palantir.javapoet.CodeBlock;
import dev.ampoule.processor.emit.type.RuntimeTypes;
import dev.ampoule.processor.model.json.JsonClass.Deduction;
import dev.ampoule.processor.model.json.JsonClass.Form;
import dev.ampoule.processor.model.json.JsonClass.UnionModel;
import dev.ampoule.processor.model.json.JsonClass.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The body of the method that reads a union: a look ahead, and the variant that it found. */
final class UnionReading {

  private final CodecScope scope;
  private final UnionModel model;
  private final List<CodeBlock> codecs;

  /** {@code codecs} are those of the variants, in their order. */
  UnionReading(CodecScope scope, UnionModel model, List<CodeBlock> codecs) {
    this.scope = scope;
    this.model = model;
    this.codecs = codecs;
  }

  /** Chooses by a discriminator. */
  CodeBlock byName() {
    List<Integer> here = variants(v -> v.form() == model.form());
    List<Integer> before =
        model.form() == Form.ARRAY ? List.of() : variants(v -> v.form() == Form.ARRAY);
    if (before.isEmpty() || here.isEmpty()) {
      return choice(variants(v -> true), "NAMES");
    }
    return CodeBlock.builder()
        .beginControlFlow("if ($T.isArray(in))", RuntimeTypes.JSON_WRAPPERS)
        .add(choice(before, scope.members().claim("ARRAY_NAMES")))
        .endControlFlow()
        .add(choice(here, "NAMES"))
        .build();
  }

  /** The indexes of some variants. */
  private List<Integer> variants(Predicate<Variant> which) {
    return IntStream.range(0, model.variants().size())
        .filter(i -> which.test(model.variants().get(i)))
        .boxed()
        .toList();
  }

  /** Reads one of some variants, whose names stand in the same place. */
  private CodeBlock choice(List<Integer> variants, String names) {
    CodeBlock head = discriminator(variants, names);
    List<CodeBlock> constants = new ArrayList<>();
    CodeBlock.Builder aliases = CodeBlock.builder();
    for (int i = 0; i < variants.size(); i++) {
      Variant variant = model.variants().get(variants.get(i));
      constants.add(scope.nameConstant(variant.name()));
      for (String other : variant.names().subList(1, variant.names().size())) {
        aliases.add("$Z.alias($L, $S)", i, other);
      }
    }
    names(names, constants, aliases.build());
    boolean isObject = !model.variants().get(variants.getFirst()).form().wraps();
    return CodeBlock.of("$L$L", isObject ? unlessObject() : "", cases(head, variants));
  }

  private void names(String constant, List<CodeBlock> names, CodeBlock aliases) {
    scope.constant(
        RuntimeTypes.JSON_NAMES,
        constant,
        CodeBlock.of(
            "$T.of($L)$L", RuntimeTypes.JSON_NAMES, CodeBlock.join(names, ",$W"), aliases));
  }

  private CodeBlock cases(CodeBlock head, List<Integer> variants) {
    CodeBlock.Builder code = CodeBlock.builder().add("return switch ($L) {\n$>", head);
    for (int i = 0; i < variants.size(); i++) {
      code.add("case $L -> $L.read(in);\n", i, codecs.get(variants.get(i)));
    }
    if (model.nothing()) {
      code.add(
          "case $L -> {\n$>$T.skip(in);\nyield null;\n$<}\n",
          variants.size(),
          RuntimeTypes.UNKNOWN_VARIANTS);
    }
    return code.add("default -> null;\n$<};\n").build();
  }

  /** Reads as null what is no object, if anything may be. */
  private CodeBlock unlessObject() {
    return model.nothing()
        ? CodeBlock.builder()
            .beginControlFlow("if (!in.isObject())")
            .addStatement("$T.skip(in)", RuntimeTypes.UNKNOWN_VARIANTS)
            .addStatement("return null")
            .endControlFlow()
            .build()
        : CodeBlock.of("");
  }

  /** Looks for the index of the variant that is next. */
  private CodeBlock discriminator(List<Integer> variants, String names) {
    int fallback = fallback(variants);
    int missing = index(variants, model.missing());
    String otherwise = fallback < 0 ? "" : ", " + fallback;
    return switch (model.variants().get(variants.getFirst()).form()) {
      case PROPERTY, EXISTING -> {
        CodeBlock property = scope.nameConstant(model.property());
        yield fallback < 0 && missing >= 0
            ? CodeBlock.of("in.optionalDiscriminator($L, $N, $L)", property, names, missing)
            : CodeBlock.of("in.discriminator($L, $N$L)", property, names, otherwise);
      }
      case OBJECT ->
          CodeBlock.of("$T.lookIntoObject(in, $N$L)", RuntimeTypes.JSON_WRAPPERS, names, otherwise);
      case ARRAY ->
          CodeBlock.of("$T.lookIntoArray(in, $N$L)", RuntimeTypes.JSON_WRAPPERS, names, otherwise);
      case EXTERNAL -> throw new IllegalStateException(model.type() + " is named beside it");
    };
  }

  /** What stands for everything else; negative if that is a problem. */
  private int fallback(List<Integer> variants) {
    return model.nothing() ? variants.size() : index(variants, model.fallback());
  }

  private int index(List<Integer> variants, @Nullable String name) {
    return variants.stream().map(i -> model.variants().get(i).name()).toList().indexOf(name);
  }

  /** Chooses by the names of the properties. */
  CodeBlock byProperties(Deduction deduction) {
    CodeBlock.Builder aliases = CodeBlock.builder();
    for (int i = 0; i < deduction.aliases().size(); i++) {
      for (String alias : deduction.aliases().get(i)) {
        aliases.add("$Z.alias($L, $S)", i, alias);
      }
    }
    names("NAMES", deduction.names().stream().map(scope::nameConstant).toList(), aliases.build());
    CodeBlock.Builder known = CodeBlock.builder().add("$T.of(NAMES)", RuntimeTypes.JSON_DEDUCTION);
    List<Integer> variants = variants(v -> true);
    for (int i : variants) {
      List<CodeBlock> arguments = new ArrayList<>();
      arguments.add(
          CodeBlock.of("$S", model.variants().get(i).type().type().simpleNames().getLast()));
      deduction.variants().get(i).forEach(index -> arguments.add(CodeBlock.of("$L", index)));
      known.add("$Z.variant($L)", CodeBlock.join(arguments, ",$W"));
    }
    scope.constant(RuntimeTypes.JSON_DEDUCTION, "VARIANTS", known.build());
    int fallback = fallback(variants);
    CodeBlock choice =
        cases(CodeBlock.of("VARIANTS.next(in$L)", fallback < 0 ? "" : ", " + fallback), variants);
    return CodeBlock.of("$L$L", unlessObject(), choice);
  }
}
