package dev.ampoule.processor.emit.json;

import com.palantir.javapoet.CodeBlock;
import dev.ampoule.processor.model.json.PropertyModel;
import dev.ampoule.processor.plan.Names;

/** Where the values of an object's properties stay until the object is made. */
interface Slots {

  /** More properties are kept in an object of a nested class, read by several methods. */
  int MOST_VARIABLES = 60;

  /** Slots for the properties that are read. */
  static Slots of(CodecScope scope, ObjectNames names, ValueCode values, Names variables) {
    return names.size() > MOST_VARIABLES
        ? new FieldSlots(scope, names, values, variables)
        : new VariableSlots(scope, names, values, variables);
  }

  /** The statements before the loop. */
  CodeBlock declarations();

  /** The statement that reads the property with the index {@code name}; or else that code. */
  CodeBlock choice(CodeBlock unknown);

  /** The value of a property. */
  CodeBlock value(PropertyModel property);
}
