package dev.ampoule.house.bytecode;

import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.DynamicCallSiteDesc;
import java.lang.constant.DynamicConstantDesc;
import java.lang.constant.MethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.function.Consumer;

/** Class files with linkage that no Java source has. */
final class Bootstraps {

  private static final MethodTypeDesc NOTHING = MethodTypeDesc.of(ConstantDescs.CD_void);

  private Bootstraps() {}

  /** One method with an {@code invokedynamic} through a bootstrap of somebody else. */
  static byte[] foreign(String type, String method) {
    DirectMethodHandleDesc bootstrap =
        ConstantDescs.ofCallsiteBootstrap(
            ClassDesc.of("evil.Bootstraps"), "link", ConstantDescs.CD_CallSite);
    return type(
        type,
        method,
        code -> code.invokedynamic(DynamicCallSiteDesc.of(bootstrap, "run", NOTHING)).return_());
  }

  /** One method that loads a constant which is computed by calling {@code Class.forName}. */
  static byte[] dynamicConstant(String type, String method) {
    DirectMethodHandleDesc forName =
        MethodHandleDesc.ofMethod(
            DirectMethodHandleDesc.Kind.STATIC,
            ConstantDescs.CD_Class,
            "forName",
            MethodTypeDesc.of(ConstantDescs.CD_Class, ConstantDescs.CD_String));
    DynamicConstantDesc<?> constant =
        DynamicConstantDesc.ofNamed(
            ConstantDescs.BSM_INVOKE, "it", ConstantDescs.CD_Class, forName, "java.lang.Object");
    return type(type, method, code -> code.ldc(constant).pop().return_());
  }

  private static byte[] type(String type, String method, Consumer<CodeBuilder> code) {
    return ClassFile.of()
        .build(
            ClassDesc.of(type),
            builder -> builder.withMethodBody(method, NOTHING, ClassFile.ACC_STATIC, code));
  }
}
