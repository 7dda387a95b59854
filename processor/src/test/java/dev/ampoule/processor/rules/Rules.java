package dev.ampoule.processor.rules;

import dev.ampoule.processor.Models;
import dev.ampoule.processor.model.AppModel;
import dev.ampoule.processor.model.BlueprintModel;
import dev.ampoule.processor.model.ConverterModel;
import dev.ampoule.processor.model.HandlerModel;
import dev.ampoule.processor.model.MountModel;
import dev.ampoule.processor.model.type.SourceRef;
import dev.ampoule.processor.model.type.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Applications of rules only, built by hand. */
public final class Rules {

  private static final SourceRef REF = SourceRef.ofType("todo.App");

  private Rules() {}

  /** An application whose root has these GET rules; each is an endpoint {@code r0}, {@code r1}. */
  public static AppModel app(String... rules) {
    return app(Map.of(), List.of(), rules);
  }

  static AppModel app(
      Map<String, BlueprintModel> blueprints, List<MountModel> mounts, String... rules) {
    Map<String, ConverterModel> converters = new TreeMap<>();
    for (String name : List.of("slug", "word")) {
      converters.put(name, converter(name));
    }
    BlueprintModel root = blueprint("App", "", "", mounts, rules);
    return new AppModel(
        "App",
        root,
        blueprints,
        List.of(),
        converters,
        List.of(),
        Map.of(),
        Map.of(),
        List.of(),
        Set.of(),
        false,
        false,
        "",
        REF);
  }

  static BlueprintModel blueprint(
      String type, String name, String prefix, List<MountModel> mounts, String... rules) {
    List<HandlerModel> handlers = new ArrayList<>();
    for (String rule : rules) {
      String endpoint = "r" + handlers.size();
      handlers.add(
          Models.handler(
              endpoint,
              Models.text(),
              List.of(Models.get(rule, endpoint.toUpperCase(Locale.ROOT)))));
    }
    return new BlueprintModel(
        BlueprintModel.Kind.BLUEPRINT,
        TypeRef.of("todo", type),
        name,
        prefix,
        "",
        List.of(),
        handlers,
        List.of(),
        List.of(),
        List.of(),
        "",
        List.of(),
        mounts,
        BlueprintModel.Origin.SOURCE,
        Set.of(),
        "",
        Map.of(),
        REF);
  }

  private static ConverterModel converter(String name) {
    return new ConverterModel(
        name, TypeRef.of("todo", name), Models.STRING, "[a-z]+", 100, true, REF);
  }
}
