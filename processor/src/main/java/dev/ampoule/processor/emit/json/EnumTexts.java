package dev.ampoule.processor.emit.json;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.ampoule.processor.model.json.JsonClass.EnumModel;
import javax.lang.model.element.Modifier;

/** How constants become texts, and indexes constants. */
interface EnumTexts {

  /** The method {@code text}. */
  MethodSpec text(String variable);

  /** The method {@code constant}, which takes an index of {@code NAMES}. */
  MethodSpec constant();

  /** What follows the names, for how they are found. */
  static String matching(EnumModel model) {
    return model.form().ignoringCase() ? ".ignoringCase()" : "";
  }

  /** A public method of the interface. */
  static MethodSpec.Builder overriding(String name) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC);
  }

  /** A private method that takes an index. */
  static MethodSpec.Builder indexed(CodecScope scope) {
    return MethodSpec.methodBuilder("constant")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(scope.type())
        .addParameter(TypeName.INT, "index");
  }
}
