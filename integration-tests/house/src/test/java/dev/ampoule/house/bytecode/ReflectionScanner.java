package dev.ampoule.house.bytecode;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.instruction.ConstantInstruction.LoadConstantInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.DynamicConstantDesc;
import java.lang.reflect.AccessFlag;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Finds what a class file asks of the run time that its constant pool does not name: reflection,
 * class loading, serialization, foreign and native code. A finding reads {@code class#method ->
 * target}; the method is missing where a type is merely mentioned.
 */
final class ReflectionScanner {

  private final SortedSet<String> findings = new TreeSet<>();
  private final String type;
  private String caller;

  private ReflectionScanner(ClassModel model) {
    type = name(model.thisClass().asSymbol());
    caller = type;
  }

  /** Scans one class file. */
  static SortedSet<String> scan(byte[] bytes) {
    ClassModel model = ClassFile.of().parse(bytes);
    ReflectionScanner scanner = new ReflectionScanner(model);
    scanner.types(model);
    model.methods().forEach(scanner::method);
    return scanner.findings;
  }

  /** Every type that the class names: superclasses, casts, class literals, caught exceptions. */
  private void types(ClassModel model) {
    for (PoolEntry entry : model.constantPool()) {
      if (entry instanceof ClassEntry named && Forbidden.type(name(named.asSymbol()))) {
        report(name(named.asSymbol()));
      }
    }
    model.superclass().ifPresent(parent -> member(parent.asSymbol(), "<init>"));
  }

  private void method(MethodModel method) {
    caller = type + "#" + withoutLambda(method.methodName().stringValue());
    if (method.flags().has(AccessFlag.NATIVE)) {
      report("native code");
    }
    method.code().ifPresent(code -> code.forEach(this::element));
  }

  private void element(CodeElement element) {
    switch (element) {
      case InvokeInstruction call -> member(call.owner().asSymbol(), call.name().stringValue());
      case FieldInstruction field -> member(field.owner().asSymbol(), field.name().stringValue());
      case LoadConstantInstruction load -> constant(load.constantValue());
      case InvokeDynamicInstruction dynamic -> {
        ClassDesc owner = dynamic.bootstrapMethod().owner();
        if (Forbidden.bootstrap(name(owner))) {
          report("invokedynamic " + name(owner));
        }
        dynamic.bootstrapArgs().forEach(this::constant);
      }
      default -> {}
    }
  }

  /** A constant may be a method reference, or be computed from one. */
  private void constant(ConstantDesc constant) {
    switch (constant) {
      case DirectMethodHandleDesc handle -> member(handle.owner(), handle.methodName());
      case DynamicConstantDesc<?> dynamic -> {
        constant(dynamic.bootstrapMethod());
        dynamic.bootstrapArgsList().forEach(this::constant);
      }
      default -> {}
    }
  }

  private void member(ClassDesc owner, String member) {
    if (Forbidden.member(name(owner), member)) {
      report(name(owner) + "." + member);
    }
  }

  private void report(String target) {
    findings.add(caller + " -> " + target);
  }

  /** The method that a lambda stands in, since javac's numbers change from build to build. */
  private static String withoutLambda(String method) {
    return method.startsWith("lambda$")
        ? method.substring("lambda$".length(), method.lastIndexOf('$'))
        : method;
  }

  private static String name(ClassDesc type) {
    String descriptor = type.descriptorString();
    return descriptor.startsWith("L")
        ? descriptor.substring(1, descriptor.length() - 1).replace('/', '.')
        : descriptor;
  }
}
