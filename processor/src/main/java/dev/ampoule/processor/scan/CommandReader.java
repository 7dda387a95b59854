package dev.ampoule.processor.scan;

import dev.ampoule.annotation.Argument;
import dev.ampoule.annotation.Command;
import dev.ampoule.annotation.Option;
import dev.ampoule.processor.model.CommandModel;
import dev.ampoule.processor.model.ParamModel;
import dev.ampoule.processor.scan.ParameterReader.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;

/** Reads the methods that the command line calls. */
final class CommandReader {

  private final Questions questions;
  private final TypeReader types;
  private final ParameterReader parameters;

  CommandReader(Questions questions) {
    this.questions = questions;
    this.types = new TypeReader(questions);
    this.parameters = new ParameterReader(questions);
  }

  static boolean isCommand(Element element) {
    return AnnotationReader.has(element, Command.class.getName());
  }

  /** The command that a method is, if it is one. */
  Optional<CommandModel> read(Method method, ConstantNames names, Findings findings) {
    return AnnotationReader.find(method.element(), Command.class, method.ref(), findings)
        .map(annotation -> command(annotation, method, names, findings));
  }

  private CommandModel command(
      AnnotationReader annotation, Method method, ConstantNames names, Findings findings) {
    Javadoc doc = Javadoc.of(questions.doc(method.element()));
    String name = annotation.string("name");
    String help = annotation.string("help");
    List<CommandModel.Parameter> params = new ArrayList<>();
    List<ParamModel> plain = parameters.read(method, Role.COMMAND, Set.of(), findings);
    for (int i = 0; i < plain.size(); i++) {
      VariableElement element = method.element().getParameters().get(i);
      params.add(parameter(plain.get(i), element, doc, findings));
    }
    return new CommandModel(
        annotation.has("name") ? name : hyphenated(method.name()),
        method.name(),
        names.next(method.name()),
        help.isEmpty() ? doc.description() : help,
        params,
        types.read(method.type().getReturnType(), method.ref(), findings),
        method.traits(),
        method.ref());
  }

  private static CommandModel.Parameter parameter(
      ParamModel param, VariableElement element, Javadoc doc, Findings findings) {
    Optional<AnnotationReader> annotation =
        AnnotationReader.find(element, Option.class, param.ref(), findings)
            .or(() -> AnnotationReader.find(element, Argument.class, param.ref(), findings));
    String help = annotation.map(a -> a.string("help")).orElse("");
    return new CommandModel.Parameter(
        param,
        annotation.map(a -> a.string("shortName")).orElse(""),
        help.isEmpty() ? doc.params().getOrDefault(param.name(), "") : help);
  }

  /** {@code initDb} as {@code init-db}. */
  static String hyphenated(String name) {
    return separated(name, "-").toLowerCase(Locale.ROOT);
  }

  /** {@code fileName} as {@code FILE_NAME}. */
  static String capitals(String name) {
    return separated(name, "_").toUpperCase(Locale.ROOT);
  }

  private static String separated(String name, String separator) {
    return name.replaceAll(
        "(?<=[\\p{Ll}\\d])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})|_(?=[^_])", separator);
  }
}
