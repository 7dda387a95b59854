package dev.ampoule.processor.emit.json;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.ampoule.processor.emit.type.RuntimeTypes;
import dev.ampoule.processor.model.json.JsonClass.EnumModel;
import dev.ampoule.processor.model.json.JsonClass.MixedModel;
import dev.ampoule.processor.model.json.JsonClass.ObjectModel;
import java.util.List;

/** A type that is written as an object or a name, and read from what its creator takes. */
final class MixedBody implements CodecBody {

  private final CodecScope scope;
  private final MixedModel model;
  private final CodecBody written;
  private final CodecBody taken;

  private MixedBody(CodecScope scope, MixedModel model, CodecBody written, CodecBody taken) {
    this.scope = scope;
    this.model = model;
    this.written = written;
    this.taken = taken;
  }

  static MixedBody of(CodecScope scope, MixedModel model) {
    CodecBody written =
        switch (model.written()) {
          case ObjectModel object -> new ObjectBody(scope, object);
          case EnumModel constants -> new EnumBody(scope, constants);
          default -> throw new IllegalStateException("no creator beside " + model.written());
        };
    return new MixedBody(scope, model, written, new ValueBody(scope, model.taken()));
  }

  @Override
  public String variable() {
    return written.variable();
  }

  @Override
  public CodeBlock write() {
    return written.write();
  }

  @Override
  public CodeBlock read() {
    if (!model.readsObjects()) {
      return taken.read();
    }
    String name = scope.members().claim("readProperties");
    scope.add(
        scope
            .method(name)
            .addParameter(ValueCode.in())
            .returns(scope.type().annotated(AnnotationSpec.builder(RuntimeTypes.NULLABLE).build()))
            .addCode(written.read())
            .build());
    return CodeBlock.builder()
        .beginControlFlow("if (in.isObject())")
        .addStatement("return $N(in)", name)
        .endControlFlow()
        .add(taken.read())
        .build();
  }

  @Override
  public List<MethodSpec> methods() {
    return written.methods();
  }

  @Override
  public ClassName kind() {
    return written.kind();
  }
}
