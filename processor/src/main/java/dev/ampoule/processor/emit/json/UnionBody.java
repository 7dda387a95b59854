package dev.ampoule.processor.emit.json;

import com.palantir.javapoet.CodeBlock;
import dev.ampoule.processor.emit.type.JavaTypes;
import dev.ampoule.processor.model.json.CodecRef;
import dev.ampoule.processor.model.json.JsonClass;
import dev.ampoule.processor.model.json.JsonClass.UnionModel;
import dev.ampoule.processor.model.json.JsonType;
import dev.ampoule.processor.model.type.TypeRef;
import dev.ampoule.processor.plan.Names;
import dev.ampoule.processor.plan.json.CodecPlan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A type whose variants are told apart: each has a codec, which writes the discriminator. */
final class UnionBody implements CodecBody {

  private final CodecScope scope;
  private final UnionModel model;
  private final String variable;

  /** The codec of each variant, as an expression. */
  private final List<CodeBlock> codecs = new ArrayList<>();

  UnionBody(CodecScope scope, UnionModel model) {
    this.scope = scope;
    this.model = model;
    variable = Names.scope().reserve(List.of("out")).claim(scope.variable());
    model.variants().forEach(v -> codecs.add(codec(v.type(), v.own())));
  }

  private CodeBlock codec(JsonType.Coded type, @Nullable JsonClass own) {
    if (own == null) {
      return scope.codecs().of(type);
    }
    CodecPlan plan = scope.plan();
    List<String> names = new ArrayList<>(plan.codec().simpleNames());
    names.add(scope.members().claim(type.type().simpleNames().getLast() + "Codec"));
    TypeRef codec = TypeRef.of(plan.codec().packageName(), String.join(".", names));
    scope.add(CodecType.nested(new CodecPlan(own, codec, plan.origin(), plan.places())));
    return scope
        .codecs()
        .of(new JsonType.Coded(type.type(), CodecRef.own(codec), type.arguments()));
  }

  @Override
  public String variable() {
    return variable;
  }

  @Override
  public CodeBlock write() {
    CodeBlock.Builder code = CodeBlock.builder();
    Names locals = scope.members().nested().reserve(List.of("out", variable));
    CodeBlock otherwise =
        CodeBlock.of(
            "throw new $T($Z$S.concat($N.getClass().getName()))",
            IllegalArgumentException.class,
            "no variant of " + model.type().erased() + ": ",
            variable);
    boolean first = true;
    for (int i = 0; i < model.variants().size(); i++) {
      TypeRef type = model.variants().get(i).type().type();
      if (type.is(model.type().qualifiedName())) {
        otherwise = CodeBlock.of("$L.write(out, $N)", codecs.get(i), variable);
        continue;
      }
      String local = locals.claim(Names.variable(type.simpleNames().getLast()));
      CodeBlock test =
          CodeBlock.of("if ($N instanceof $T $N)", variable, JavaTypes.of(type), local);
      if (first) {
        code.beginControlFlow("$L", test);
      } else {
        code.nextControlFlow("else $L", test);
      }
      first = false;
      code.addStatement("$L.write(out, $N)", codecs.get(i), local);
    }
    return code.nextControlFlow("else").addStatement(otherwise).endControlFlow().build();
  }

  @Override
  public CodeBlock read() {
    UnionReading reading = new UnionReading(scope, model, codecs);
    return model.deduction() == null ? reading.byName() : reading.byProperties(model.deduction());
  }
}
