package dev.ampoule.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.ampoule.processor.emit.dispatch.CommentText;
import dev.ampoule.processor.emit.type.JavaTypes;
import dev.ampoule.processor.emit.type.RuntimeTypes;
import dev.ampoule.processor.emit.type.Suppression;
import dev.ampoule.processor.plan.UrlsPlan;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes {@code TodosUrls}: Flask's {@code url_for} with a method for each endpoint. Isolating. */
public final class UrlsWriter {

  /** The name of the generated class ends so. */
  public static final String SUFFIX = "Urls";

  /** What has a place in one line beside the words around it. */
  private static final int LONGEST_DOC = 64;

  /** The file for a blueprint, or for an application's class. */
  public SourceFile write(UrlsPlan plan) {
    ClassName user = JavaTypes.className(plan.blueprint());
    ClassName self = JavaTypes.beside(plan.blueprint(), SUFFIX);
    ClassName at = self.nestedClass("At");
    TypeSpec.Builder type =
        TypeSpec.classBuilder(self)
            .addJavadoc("URLs of {@link $T}. Generated; edit the annotations instead.\n", user)
            .addAnnotation(RuntimeTypes.GENERATED)
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    plan.methods().forEach(method -> type.addMethod(anywhere(method)));
    if (!plan.methods().isEmpty()) {
      type.addMethod(at(at)).addType(mounted(plan, at));
    }
    return SourceFile.of(self.packageName(), type.build(), List.of(plan.blueprint()));
  }

  private static MethodSpec anywhere(UrlsPlan.Method method) {
    List<CodeBlock> arguments =
        method.parameters().stream().map(p -> CodeBlock.of("$N", p.name())).toList();
    return signature(method)
        .addModifiers(Modifier.STATIC)
        .addStatement("return at(\"\").$N($L)", method.name(), CodeBlock.join(arguments, ",$W"))
        .build();
  }

  private static MethodSpec at(ClassName at) {
    return MethodSpec.methodBuilder("at")
        .addJavadoc(
            "The URLs below one mount, which is named as endpoints are: {@code admin.todos}.\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(at)
        .addParameter(String.class, "mount")
        .addStatement("return new $T(mount)", at)
        .build();
  }

  /** The class that holds the mount: a static and an instance method cannot have one name. */
  private static TypeSpec mounted(UrlsPlan plan, ClassName at) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(at)
            .addJavadoc("The URLs below one mount.\n")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .addField(String.class, "mount", Modifier.PRIVATE, Modifier.FINAL)
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addModifiers(Modifier.PRIVATE)
                    .addParameter(String.class, "mount")
                    .addStatement("this.mount = mount")
                    .build());
    plan.methods().forEach(method -> type.addMethod(build(plan, method)));
    return type.build();
  }

  private static MethodSpec build(UrlsPlan plan, UrlsPlan.Method method) {
    CodeBlock.Builder url =
        CodeBlock.builder()
            .add(
                "return $T.to($S, this.mount, $S)",
                RuntimeTypes.URL,
                plan.blueprint().binaryName(),
                method.endpoint());
    method.parameters().forEach(p -> url.add("$Z.value($S, $N)", p.variable(), p.name()));
    return signature(method).addStatement(url.build()).build();
  }

  private static MethodSpec.Builder signature(UrlsPlan.Method method) {
    MethodSpec.Builder spec =
        MethodSpec.methodBuilder(method.name())
            .addJavadoc(doc(method))
            .addModifiers(Modifier.PUBLIC)
            .returns(RuntimeTypes.URL);
    if (method.parameters().stream().anyMatch(p -> JavaTypes.mayBeHidden(p.type()))) {
      spec.addAnnotation(Suppression.EXPORTS);
    }
    method.parameters().forEach(p -> spec.addParameter(JavaTypes.of(p.type()), p.name()));
    return spec;
  }

  private static CodeBlock doc(UrlsPlan.Method method) {
    String rule = CommentText.of(method.rule());
    if (method.defaulted().isEmpty()) {
      return CodeBlock.of("The URL of {@code $L}.\n", rule);
    }
    String more =
        "{@code @UrlDefaults} methods give {@code " + String.join(", ", method.defaulted()) + "}.";
    boolean oneLine = rule.length() + more.length() <= LONGEST_DOC;
    return CodeBlock.of("The URL of {@code $L};$L$L\n", rule, oneLine ? " " : "\n", more);
  }
}
