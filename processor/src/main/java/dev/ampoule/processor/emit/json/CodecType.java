package dev.ampoule.processor.emit.json;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.ampoule.processor.emit.type.JavaTypes;
import dev.ampoule.processor.emit.type.RuntimeTypes;
import dev.ampoule.processor.emit.type.Suppression;
import dev.ampoule.processor.model.json.CodecRef;
import dev.ampoule.processor.model.json.JsonClass;
import dev.ampoule.processor.model.json.JsonClass.Tag;
import dev.ampoule.processor.plan.json.CodecPlan;
import java.util.List;
import javax.lang.model.element.Modifier;

/** A codec class: what all kinds have in common, around the methods of one kind. */
public final class CodecType {

  private static final AnnotationSpec NULLABLE =
      AnnotationSpec.builder(RuntimeTypes.NULLABLE).build();

  private CodecType() {}

  /** The class of a plan. */
  public static TypeSpec of(CodecPlan plan) {
    CodecScope scope = new CodecScope(plan);
    TypeSpec.Builder type =
        TypeSpec.classBuilder(scope.self())
            .addJavadoc(javadoc(scope, plan.type().codec()))
            .addAnnotation(RuntimeTypes.GENERATED)
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL);
    if (JavaTypes.mayBeHidden(plan.type().type())) {
      type.addAnnotation(Suppression.EXPORTS);
    }
    return members(scope, type);
  }

  /** A class inside that of a union. */
  static TypeSpec nested(CodecPlan plan) {
    CodecScope scope = new CodecScope(plan);
    return members(
        scope,
        TypeSpec.classBuilder(scope.self())
            .addJavadoc("JSON of {@link $T} as a variant.\n", scope.userClass())
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL));
  }

  private static TypeSpec members(CodecScope scope, TypeSpec.Builder type) {
    CodecBody content =
        switch (scope.plan().type()) {
          case JsonClass.ObjectModel object -> new ObjectBody(scope, object);
          case JsonClass.EnumModel constants -> new EnumBody(scope, constants);
          case JsonClass.UnionModel union -> new UnionBody(scope, union);
          case JsonClass.ValueModel value -> new ValueBody(scope, value);
          case JsonClass.MixedModel mixed -> MixedBody.of(scope, mixed);
        };
    Tag tag = scope.plan().type().tag();
    CodecBody body =
        tag == null || !tag.form().wraps() ? content : new WrappedBody(scope, tag, content);
    CodeBlock write = body.write();
    CodeBlock read = body.read();
    List<MethodSpec> others = body.methods();
    type.addTypeVariables(scope.typeVariables())
        .addSuperinterface(
            scope.codecOf(scope.isGeneric() ? RuntimeTypes.JSON_CODEC : body.kind()));
    if (scope.isGeneric()) {
      generic(scope, type);
    } else {
      plain(scope, type);
    }
    type.addMethod(
            method("write")
                .addParameter(ValueCode.out())
                .addParameter(ParameterSpec.builder(scope.type(), body.variable()).build())
                .addCode(write)
                .build())
        .addMethod(
            method("read")
                .addParameter(ValueCode.in())
                .returns(scope.type().annotated(NULLABLE))
                .addCode(read)
                .build())
        .addMethods(others);
    scope.addTo(type);
    return type.build();
  }

  private static CodeBlock javadoc(CodecScope scope, CodecRef codec) {
    return codec.isOwn()
        ? CodeBlock.of(
            "JSON of {@link $T}. Generated; edit that type instead.\n", scope.userClass())
        : CodeBlock.of(
            "JSON of {@link $T} as a property changes it, $L. Generated; edit either instead.\n",
            scope.userClass(),
            codec.change());
  }

  private static MethodSpec.Builder method(String name) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC);
  }

  private static void plain(CodecScope scope, TypeSpec.Builder type) {
    type.addField(
            FieldSpec.builder(
                    scope.self(), "INSTANCE", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The codec, which has no state.\n")
                .initializer("new $T()", scope.self())
                .build())
        .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
        .addMethod(
            method("type")
                .returns(ParameterizedTypeName.get(ClassName.get(Class.class), scope.type()))
                .addStatement("return $T.class", scope.userClass())
                .build());
  }

  /** A field for the codec of each type variable, unless nothing that is read or written has it. */
  private static void generic(CodecScope scope, TypeSpec.Builder type) {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addJavadoc("Reads and writes the type's arguments with these codecs.\n")
            .addModifiers(Modifier.PUBLIC);
    scope
        .variables()
        .forEach(
            (variable, field) -> {
              TypeName codec =
                  ParameterizedTypeName.get(
                      RuntimeTypes.JSON_CODEC, TypeVariableName.get(variable));
              constructor.addParameter(codec, field);
              if (scope.codecs().uses(variable)) {
                type.addField(codec, field, Modifier.PRIVATE, Modifier.FINAL);
                constructor.addStatement("this.$1N = $1N", field);
              }
            });
    type.addMethod(constructor.build());
  }
}
