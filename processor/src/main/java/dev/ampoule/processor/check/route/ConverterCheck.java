package dev.ampoule.processor.check.route;

import dev.ampoule.annotation.Converter;
import dev.ampoule.processor.check.form.AppCheck;
import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.diagnostics.Diagnostics;
import dev.ampoule.processor.model.AppModel;
import dev.ampoule.processor.model.ConverterModel;
import dev.ampoule.processor.model.type.SourceRef;
import dev.ampoule.processor.model.type.TypeRef;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** A custom converter can be named, built and asked. */
public final class ConverterCheck implements AppCheck {

  private static final Pattern NAME = Pattern.compile("[a-zA-Z_][a-zA-Z0-9_]*");
  private static final Set<String> BUILT_IN =
      Set.of("default", "string", "any", "path", "int", "float", "uuid");

  @Override
  public void check(AppModel app, Diagnostics diagnostics) {
    app.converters().values().forEach(converter -> check(converter, diagnostics));
  }

  private static void check(ConverterModel converter, Diagnostics diagnostics) {
    SourceRef annotation = converter.ref().annotation(Converter.class.getName(), 0);
    if (converter.value().kind() == TypeRef.Kind.VOID) {
      diagnostics
          .report(
              Code.CONVERTER_CLASS,
              "Converter %s does not implement UrlConverter<T>.",
              converter.type())
          .why("it turns the text of a URL into a value, and back.")
          .fix("declare \"class %s implements UrlConverter<…>\".", converter.type())
          .at(converter.ref());
    } else if (!converter.buildable()) {
      diagnostics
          .report(
              Code.CONVERTER_CLASS,
              "Converter %s cannot be built by the application's wiring.",
              converter.type())
          .why("that calls its constructor without parameters, from the application's package.")
          .fix("make class and constructor public, or move them into that package.")
          .at(converter.ref());
    }
    if (!NAME.matcher(converter.name()).matches() || BUILT_IN.contains(converter.name())) {
      diagnostics
          .report(
              Code.CONVERTER_NAME,
              BUILT_IN.contains(converter.name())
                  ? "Converter name \"%s\" is one of the built-in ones."
                  : "Converter name \"%s\" cannot stand in a rule.",
              converter.name())
          .why("rules write <name:variable>, with letters, digits and underscores in the name.")
          .fix("choose another name, such as \"slug\".")
          .at(annotation.attribute("name"));
    }
    regex(converter, annotation.attribute("regex"), diagnostics);
  }

  private static void regex(ConverterModel converter, SourceRef ref, Diagnostics diagnostics) {
    try {
      if (Pattern.compile(converter.regex()).matcher("").groupCount() == 0) {
        return;
      }
      diagnostics
          .report(
              Code.CONVERTER_REGEX,
              "Regular expression %s of converter \"%s\" has a group that captures.",
              converter.regex(),
              converter.name())
          .why("the expression becomes part of a larger one.")
          .fix("write (?:…) instead of (…).")
          .at(ref);
    } catch (PatternSyntaxException e) {
      diagnostics
          .report(
              Code.CONVERTER_REGEX,
              "Regular expression %s of converter \"%s\" is malformed: %s.",
              converter.regex(),
              converter.name(),
              e.getDescription())
          .line(converter.regex())
          .line(" ".repeat(Math.max(0, e.getIndex())) + "^")
          .fix("write a java.util.regex.Pattern.")
          .at(ref);
    }
  }
}
