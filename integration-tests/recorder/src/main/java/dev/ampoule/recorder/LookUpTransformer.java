package dev.ampoule.recorder;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodModel;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.instrument.ClassFileTransformer;
import java.lang.reflect.AccessFlag;
import java.security.ProtectionDomain;
import org.jspecify.annotations.Nullable;

/** Puts a call of the recorder at the beginning of each look-up. */
final class LookUpTransformer implements ClassFileTransformer {

  private static final ClassDesc RECORDER = ClassDesc.of("dev.ampoule.recorder.Recorder");
  private static final MethodTypeDesc HIT =
      MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_String);

  @Override
  public byte @Nullable [] transform(
      @Nullable ClassLoader loader,
      @Nullable String name,
      @Nullable Class<?> type,
      @Nullable ProtectionDomain domain,
      byte[] bytes) {
    if (type == null || !LookUps.isOfType(type)) {
      return null;
    }
    ClassFile classFile = ClassFile.of();
    ClassModel model = classFile.parse(bytes);
    ClassTransform transform = ClassTransform.ACCEPT_ALL;
    for (MethodModel method : model.methods()) {
      String methodName = method.methodName().stringValue();
      if (method.flags().has(AccessFlag.PUBLIC) && LookUps.isLookUp(type, methodName)) {
        transform =
            transform.andThen(
                ClassTransform.transformingMethodBodies(
                    method::equals, new Telling(type.getName() + "." + methodName)));
      }
    }
    return classFile.transformClass(model, transform);
  }

  /** The same code after a call that tells of it. */
  private record Telling(String target) implements CodeTransform {

    @Override
    public void atStart(CodeBuilder code) {
      code.loadConstant(target).invokestatic(RECORDER, "hit", HIT);
    }

    @Override
    public void accept(CodeBuilder code, CodeElement element) {
      code.with(element);
    }
  }
}
