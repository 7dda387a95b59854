package dev.ampoule.processor.emit.constraint;

import com.palantir.javapoet.CodeBlock;
import dev.ampoule.processor.emit.type.JavaTypes;
import dev.ampoule.processor.model.type.TypeRef;
import org.jspecify.annotations.Nullable;

/**
 * Where violations of a value are noted.
 *
 * @param collector the expression that takes them
 * @param at the name or index of the value; null for what the collector is at already
 * @param subject what constants are named after
 * @param present whether the value cannot be null
 * @param naming what stands around the names of the value's properties, which are those of the
 *     object that it is unwrapped in; null for a value with a place of its own
 */
record Where(
    CodeBlock collector,
    @Nullable CodeBlock at,
    String subject,
    boolean present,
    @Nullable CodeBlock naming) {

  /** A place where properties have their own names. */
  Where(CodeBlock collector, @Nullable CodeBlock at, String subject, boolean present) {
    this(collector, at, subject, present, null);
  }

  /** The same place, where names stand between these words. */
  Where naming(String prefix, String suffix) {
    return new Where(collector, at, subject, present, CodeBlock.of("$S, $S", prefix, suffix));
  }

  /** An element of the value that is there, when the collector has entered it. */
  Where inside(CodeBlock element) {
    return new Where(collector, element, subject, false);
  }

  /** The same place for a value that may be null. */
  Where perhaps() {
    return new Where(collector, at, subject, false, naming);
  }

  /** The same place for a value that cannot be null. */
  Where here() {
    return new Where(collector, at, subject, true, naming);
  }

  /** The condition, which null does not fulfil. */
  CodeBlock unlessNull(String variable, CodeBlock broken) {
    return present ? broken : CodeBlock.of("$N != null && $L", variable, broken);
  }

  /** The statement that notes a violation. */
  CodeBlock add(CodeBlock rule) {
    return at == null
        ? CodeBlock.of("$L.add($L)", collector, rule)
        : CodeBlock.of("$L.add($L, $L)", collector, at, rule);
  }

  /** The statement that checks the value by the class of its type. */
  CodeBlock check(String variable, TypeRef validator) {
    CodeBlock instance = CodeBlock.of("$T.INSTANCE", JavaTypes.className(validator));
    if (naming != null) {
      return CodeBlock.of("$L.check($N, $L, $L)", collector, variable, instance, naming);
    }
    return at == null
        ? CodeBlock.of("$L.check($N, $L)", collector, variable, instance)
        : CodeBlock.of("$L.check($L, $N, $L)", collector, at, variable, instance);
  }

  /** Goes to the value. */
  void enter(CodeBlock.Builder code) {
    if (at != null) {
      code.addStatement("$L.enter($L)", collector, at);
    }
  }

  /** Comes back from it. */
  void leave(CodeBlock.Builder code) {
    if (at != null) {
      code.addStatement("$L.leave()", collector);
    }
  }
}
