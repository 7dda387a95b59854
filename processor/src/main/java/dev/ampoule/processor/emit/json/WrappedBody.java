package dev.ampoule.processor.emit.json;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import dev.ampoule.processor.emit.type.RuntimeTypes;
import dev.ampoule.processor.model.json.JsonClass.Form;
import dev.ampoule.processor.model.json.JsonClass.Tag;
import dev.ampoule.processor.plan.Names;
import java.util.List;
import javax.lang.model.element.Modifier;

/** A variant of a union in what names it: {@code {"circle": {…}}}, {@code ["circle", {…}]}. */
final class WrappedBody implements CodecBody {

  private static final AnnotationSpec NULLABLE =
      AnnotationSpec.builder(RuntimeTypes.NULLABLE).build();

  private final CodecScope scope;
  private final Tag tag;
  private final CodecBody content;

  WrappedBody(CodecScope scope, Tag tag, CodecBody content) {
    this.scope = scope;
    this.tag = tag;
    this.content = content;
  }

  @Override
  public String variable() {
    return content.variable();
  }

  @Override
  public List<MethodSpec> methods() {
    return content.methods();
  }

  @Override
  public ClassName kind() {
    return content.kind();
  }

  @Override
  public CodeBlock write() {
    CodeBlock name = scope.nameConstant(tag.values().getFirst());
    scope.constant(
        RuntimeTypes.JSON_NAMES,
        "TAG_VALUES",
        CodeBlock.of("$T.of($L)$L", RuntimeTypes.JSON_NAMES, name, ObjectNames.others(tag)));
    return tag.written() ? wrapped(name) : content.write();
  }

  private CodeBlock wrapped(CodeBlock name) {
    String method = scope.members().claim("writeContent");
    scope.add(
        MethodSpec.methodBuilder(method)
            .addModifiers(Modifier.PRIVATE)
            .addParameter(ValueCode.out())
            .addParameter(ParameterSpec.builder(scope.type(), variable()).build())
            .addCode(content.write())
            .build());
    boolean object = tag.form() == Form.OBJECT;
    CodeBlock.Builder code = CodeBlock.builder();
    if (object) {
      code.addStatement("out.beginObject()").addStatement("out.name($L)", name);
    } else {
      code.addStatement("out.beginArray()")
          .addStatement("out.write($L)", name)
          .addStatement("out.element()");
    }
    return code.addStatement("$N(out, $N)", method, variable())
        .addStatement(object ? "out.endObject()" : "out.endArray()")
        .build();
  }

  @Override
  public CodeBlock read() {
    String method = scope.members().claim("readContent");
    scope.add(
        MethodSpec.methodBuilder(method)
            .addModifiers(Modifier.PRIVATE)
            .addParameter(ValueCode.in())
            .returns(scope.type().annotated(NULLABLE))
            .addCode(content.read())
            .build());
    String local = Names.scope().reserve(List.of("in")).claim(scope.variable());
    String kind = tag.form() == Form.OBJECT ? "Object" : "Array";
    CodeBlock.Builder code = CodeBlock.builder();
    if (tag.lenient() && tag.form() == Form.ARRAY) {
      code.beginControlFlow("if (!$T.isArray(in))", RuntimeTypes.JSON_WRAPPERS)
          .addStatement("return $N(in)", method)
          .endControlFlow();
    }
    return code.beginControlFlow(
            "if ($T.begin$L(in, TAG_VALUES$L) < 0)",
            RuntimeTypes.JSON_WRAPPERS,
            kind,
            tag.lenient() ? ", 0" : "")
        .addStatement("return null")
        .endControlFlow()
        .addStatement("$T $N = $N(in)", scope.type(), local, method)
        .addStatement("return $T.end$L(in) ? $N : null", RuntimeTypes.JSON_WRAPPERS, kind, local)
        .build();
  }
}
