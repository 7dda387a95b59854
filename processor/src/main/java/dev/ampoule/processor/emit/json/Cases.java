package dev.ampoule.processor.emit.json;

import com.palantir.javapoet.CodeBlock;
import dev.ampoule.processor.emit.type.CodeText;
import dev.ampoule.processor.model.json.PropertyModel;
import java.util.Map;

/** The cases of a switch over the index of a property. */
final class Cases {

  private final ObjectNames names;
  private final ValueCode values;
  private final Map<PropertyModel, String> variables;

  /** Cases that assign to variables or fields of these names. */
  Cases(ObjectNames names, ValueCode values, Map<PropertyModel, String> variables) {
    this.names = names;
    this.values = values;
    this.variables = variables;
  }

  /** The statement for an index, as it stands behind an arrow. */
  CodeBlock of(int index) {
    int first = names.tagged() ? 1 : 0;
    if (index < first) {
      return CodeBlock.of(names.lenient() ? "in.readString();\n" : "in.readName(TAG_VALUES);\n");
    }
    if (index - first >= names.properties().size()) {
      return CodeBlock.of("in.skipValue();\n");
    }
    PropertyModel property = names.properties().get(index - first);
    return CodeBlock.of("$N = $L;\n", variables.get(property), values.read(property.type()));
  }

  /** The cases of a range of indexes; those that pass over values are one. */
  CodeBlock range(int from, int to) {
    CodeBlock.Builder code = CodeBlock.builder();
    int ignored = names.size() - names.ignored().size();
    for (int i = from; i < Math.min(to, ignored); i++) {
      code.add("case $L -> $L", i, of(i));
    }
    if (to > ignored) {
      StringBuilder labels = new StringBuilder();
      for (int i = Math.max(from, ignored); i < to; i++) {
        labels.append(labels.isEmpty() ? "" : ", ").append(i);
      }
      code.add("case $L -> in.skipValue();\n", labels);
    }
    return code.build();
  }

  /** The last case. */
  static CodeBlock otherwise(CodeBlock code) {
    return CodeText.of(code).contains("\n")
        ? CodeBlock.builder().add("default -> {\n$>").add(code).add("$<}\n").build()
        : CodeBlock.builder().add("default -> ").add(code).build();
  }
}
