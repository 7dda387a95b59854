package dev.ampoule.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.ampoule.processor.emit.type.JavaTypes;
import dev.ampoule.processor.graph.Container;
import dev.ampoule.processor.model.ParamModel;
import java.util.function.Supplier;

/**
 * What a method of the user's is given by the wiring, which hands out suppliers: a part may live no
 * longer than a request.
 */
final class Suppliers {

  private Suppliers() {}

  /** The type of what holds it: a supplier, unless the method itself takes one. */
  static TypeName type(ParamModel need) {
    return Container.isLate(need.type())
        ? JavaTypes.of(need.type())
        : ParameterizedTypeName.get(ClassName.get(Supplier.class), JavaTypes.boxed(need.type()));
  }

  /** The argument, taken out of the field that holds it. */
  static CodeBlock value(ParamModel need, String field) {
    return Container.isLate(need.type())
        ? CodeBlock.of("$N", field)
        : CodeBlock.of("$N.get()", field);
  }
}
