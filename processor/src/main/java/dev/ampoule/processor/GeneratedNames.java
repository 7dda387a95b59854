package dev.ampoule.processor;

import dev.ampoule.processor.model.BlueprintModel;
import java.util.List;
import java.util.stream.Stream;

/** The names of what is generated for a class. */
final class GeneratedNames {

  static List<String> of(BlueprintModel model) {
    String packageName = model.type().packageName();
    String prefix = (packageName.isEmpty() ? "" : packageName + ".") + model.type().flatName();
    Stream<String> always =
        model.kind() == BlueprintModel.Kind.PART
            ? Stream.of("_Routes")
            : Stream.of("Urls", "_Routes");
    Stream<String> ofApp =
        model.kind() == BlueprintModel.Kind.APPLICATION
            ? Stream.of("Factory", "Main", "_Dispatcher", "_Explanations", "_Program", "_Wiring")
            : Stream.empty();
    Stream<String> ofCommands =
        model.commands().isEmpty() ? Stream.empty() : Stream.of("_Commands");
    return Stream.of(always, ofCommands, ofApp)
        .flatMap(names -> names)
        .map(suffix -> prefix + suffix)
        .toList();
  }

  private GeneratedNames() {}
}
