package dev.ampoule.processor.emit.json;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.ampoule.processor.emit.type.RuntimeTypes;
import java.util.List;

/** What a codec class of one kind does. */
interface CodecBody {

  /** The name of the value that is written. */
  String variable();

  /** The statements that write the value. */
  CodeBlock write();

  /** The statements that read a value and return it. */
  CodeBlock read();

  /** Further methods that are not private. */
  default List<MethodSpec> methods() {
    return List.of();
  }

  /** The interface of the class. */
  default ClassName kind() {
    return RuntimeTypes.TYPED_JSON_CODEC;
  }
}
