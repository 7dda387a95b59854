package dev.ampoule.processor.emit.annotation;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.ampoule.processor.emit.type.JavaTypes;
import dev.ampoule.processor.emit.type.RuntimeTypes;
import dev.ampoule.processor.model.type.AnnotationModel;
import dev.ampoule.processor.model.type.AnnotationModel.Attribute;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes a record that implements a type of annotation, as {@link Annotation} asks for it. */
final class AnnotationRecord {

  private static final TypeName ANNOTATION_TYPE =
      ParameterizedTypeName.get(
          ClassName.get(Class.class), WildcardTypeName.subtypeOf(Annotation.class));

  private final AnnotationModel annotation;
  private final ClassName type;
  private final ClassName self;

  /** For the type of an annotation, whatever its values. */
  AnnotationRecord(AnnotationModel annotation, ClassName self) {
    this.annotation = annotation;
    this.type = JavaTypes.className(annotation.type());
    this.self = self;
  }

  TypeSpec write() {
    MethodSpec.Builder components = MethodSpec.constructorBuilder();
    annotation.attributes().forEach(a -> components.addParameter(JavaTypes.of(a.type()), a.name()));
    TypeSpec.Builder record =
        TypeSpec.recordBuilder(self)
            .addJavadoc("The values of a {@code @$L}.\n", annotation.type().display())
            .addModifiers(Modifier.PRIVATE)
            .addSuperinterface(type)
            .recordConstructor(components.build());
    if (annotation.attributes().stream().anyMatch(AnnotationRecord::isArray)) {
      record.addAnnotation(
          AnnotationSpec.builder(SuppressWarnings.class)
              .addMember("value", "$S", "ArrayRecordComponent")
              .addMember("value", "$S", "ImmutableAnnotationChecker")
              .build());
    }
    annotation.attributes().stream()
        .filter(AnnotationRecord::isArray)
        .forEach(a -> record.addMethod(accessor(a)));
    return record
        .addMethod(
            override("annotationType", ANNOTATION_TYPE)
                .addStatement("return $T.class", type)
                .build())
        .addMethod(equality())
        .addMethod(hash())
        .addMethod(text())
        .build();
  }

  /** An array is given away as a copy. */
  private static MethodSpec accessor(Attribute attribute) {
    return override(attribute.name(), JavaTypes.of(attribute.type()))
        .addStatement("return $N.clone()", attribute.name())
        .build();
  }

  private MethodSpec equality() {
    CodeBlock.Builder same = CodeBlock.builder();
    boolean empty = annotation.attributes().isEmpty();
    same.add(empty ? "other instanceof $T" : "other instanceof $T that", type);
    for (Attribute attribute : annotation.attributes()) {
      same.add("$W&& ").add(same(attribute));
    }
    return override("equals", TypeName.BOOLEAN)
        .addParameter(
            ClassName.OBJECT.annotated(AnnotationSpec.builder(RuntimeTypes.NULLABLE).build()),
            "other")
        .addStatement("return $L", same.build())
        .build();
  }

  private static CodeBlock same(Attribute attribute) {
    TypeName declared = JavaTypes.of(attribute.type());
    String name = attribute.name();
    if (declared instanceof ArrayTypeName) {
      return CodeBlock.of("$T.equals($N, that.$N())", Arrays.class, name, name);
    }
    if (declared.equals(TypeName.FLOAT) || declared.equals(TypeName.DOUBLE)) {
      return CodeBlock.of("$T.compare($N, that.$N()) == 0", declared.box(), name, name);
    }
    return declared.isPrimitive()
        ? CodeBlock.of("$N == that.$N()", name, name)
        : CodeBlock.of("$N.equals(that.$N())", name, name);
  }

  /** The sum that {@link Annotation#hashCode} defines. */
  private MethodSpec hash() {
    List<CodeBlock> parts = annotation.attributes().stream().map(AnnotationRecord::hash).toList();
    return override("hashCode", TypeName.INT)
        .addStatement("return $L", parts.isEmpty() ? "0" : CodeBlock.join(parts, "$W+ "))
        .build();
  }

  private static CodeBlock hash(Attribute attribute) {
    TypeName declared = JavaTypes.of(attribute.type());
    String name = attribute.name();
    CodeBlock value;
    if (declared instanceof ArrayTypeName) {
      value = CodeBlock.of("$T.hashCode($N)", Arrays.class, name);
    } else if (declared.isPrimitive()) {
      value = CodeBlock.of("$T.hashCode($N)", declared.box(), name);
    } else {
      value = CodeBlock.of("$N.hashCode()", name);
    }
    return CodeBlock.of("((127 * $S.hashCode()) ^ $L)", name, value);
  }

  private MethodSpec text() {
    CodeBlock.Builder text = CodeBlock.builder();
    String before = "@" + annotation.type().qualifiedName() + "(";
    for (Attribute attribute : annotation.attributes()) {
      CodeBlock value =
          isArray(attribute)
              ? CodeBlock.of("$T.toString($N)", Arrays.class, attribute.name())
              : CodeBlock.of("$N", attribute.name());
      text.add("$S$W+ $L$W+ ", before + attribute.name() + "=", value);
      before = ", ";
    }
    return override("toString", ClassName.get(String.class))
        .addStatement("return $L$S", text.build(), before.startsWith("@") ? before + ")" : ")")
        .build();
  }

  private static boolean isArray(Attribute attribute) {
    return JavaTypes.of(attribute.type()) instanceof ArrayTypeName;
  }

  private static MethodSpec.Builder override(String name, TypeName returned) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(returned);
  }
}
