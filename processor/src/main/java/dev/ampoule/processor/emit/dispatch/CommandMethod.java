package dev.ampoule.processor.emit.dispatch;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.ampoule.processor.emit.type.RuntimeTypes;
import dev.ampoule.processor.rules.AppCommands;
import dev.ampoule.processor.rules.AppCommands.Entry;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The method that calls commands by their numbers; none if there are no commands. */
public final class CommandMethod {

  private final Scope scope;

  /** The method of a dispatcher. */
  public CommandMethod(Scope scope) {
    this.scope = scope;
  }

  /** Writes it. */
  public void write() {
    List<Entry> entries = AppCommands.of(scope.plan().app());
    if (entries.isEmpty()) {
      return;
    }
    CodeBlock.Builder code = CodeBlock.builder().add("return switch (command) {\n$>");
    for (int number = 0; number < entries.size(); number++) {
      Entry entry = entries.get(number);
      code.add(
          "case $L -> $L.commands().$N(call);\n",
          number,
          scope.blueprint(entry.owner()),
          AppCommands.call(entry.owner(), entry.command()));
    }
    code.add(
        "default -> throw $T.unknown($S, command);\n$<};\n",
        RuntimeTypes.BLUEPRINT_ROUTES,
        "command");
    scope.add(
        MethodSpec.methodBuilder("command")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(TypeName.INT)
            .addParameter(TypeName.INT, "command")
            .addParameter(RuntimeTypes.COMMAND_CALL, "call")
            .addException(Exception.class)
            .addCode(code.build())
            .build());
  }
}
