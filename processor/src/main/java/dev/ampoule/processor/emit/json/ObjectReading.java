package dev.ampoule.processor.emit.json;

import com.palantir.javapoet.CodeBlock;
import dev.ampoule.processor.emit.type.RuntimeTypes;
import dev.ampoule.processor.model.json.JsonClass.ObjectModel;
import dev.ampoule.processor.model.json.JsonType;
import dev.ampoule.processor.model.json.PropertyModel;
import dev.ampoule.processor.plan.Names;
import java.util.List;
import java.util.Optional;

/** The body of the method that reads an object: one loop over its properties. */
final class ObjectReading {

  /** What the body calls its own variables. */
  private static final List<String> OWN =
      List.of("in", "object", "problems", "seen", "name", "key", "value", "e");

  private final ObjectModel model;
  private final ObjectNames names;
  private final Slots slots;
  private final ObjectCreation creation;
  private final Optional<Rest> rest;

  ObjectReading(CodecScope scope, ObjectModel model, ObjectNames names, ValueCode values) {
    this.model = model;
    this.names = names;
    Names variables = scope.members().nested().reserve(OWN).reserve(Rest.variables(model));
    slots = Slots.of(scope, names, values, variables);
    rest = Rest.of(model, scope, values, variables);
    creation = new ObjectCreation(scope, model, names, slots, variables, rest);
  }

  CodeBlock body() {
    boolean counts = names.size() > 0;
    CodeBlock demands = creation.demands();
    CodeBlock.Builder code = CodeBlock.builder();
    if (names.anyRequired() || !demands.isEmpty() || creation.isGuarded() || names.anyExternal()) {
      code.addStatement("int object = in.position()");
    }
    code.addStatement("int problems = in.problems()")
        .beginControlFlow("if (!in.begin$L())", model.form().array() ? "Array" : "Object")
        .addStatement("return null")
        .endControlFlow();
    if (counts) {
      code.addStatement(
          names.fitsInLong()
              ? CodeBlock.of("long seen = 0")
              : CodeBlock.of("long[] seen = new long[$L]", names.words()));
    }
    code.add(slots.declarations());
    rest.ifPresent(r -> code.add(r.declaration()));
    code.beginControlFlow(
        """
        for (int name = $2L$1T.START);
            name != $1T.END;
            name = $2Lname))\
        """,
        RuntimeTypes.JSON_NAMES,
        model.form().array() ? "NAMES.element(in, " : "in.nextName(NAMES, ");
    if (counts) {
      code.addStatement(names.fitsInLong() ? "seen = in.once(seen, name)" : "in.once(seen, name)");
    }
    code.add(slots.choice(unknown())).endControlFlow();
    if (names.anyRequired()) {
      code.addStatement("in.require(object, seen, REQUIRED, NAMES)");
    }
    return code.add(externals()).add(demands).add(creation.end()).build();
  }

  /** Demands values whose variants are told. */
  private CodeBlock externals() {
    CodeBlock.Builder code = CodeBlock.builder();
    for (PropertyModel property : names.properties()) {
      if (property.type() instanceof JsonType.External external && !property.required()) {
        code.beginControlFlow("if ($L)", names.hasComeWithout(external.property(), property))
            .addStatement(
                "$T.require(in, object, $L, $L)",
                RuntimeTypes.JSON_SIBLINGS,
                names.of(external.property()),
                names.of(property.name()))
            .endControlFlow();
      }
    }
    return code.build();
  }

  /** What becomes of a property that is none of ours. */
  private CodeBlock unknown() {
    return rest.map(Rest::read)
        .orElseGet(
            () ->
                CodeBlock.builder()
                    .addStatement(
                        "in.unknown($T.$L)", RuntimeTypes.UNKNOWN_PROPERTIES, model.unknown())
                    .build());
  }
}
