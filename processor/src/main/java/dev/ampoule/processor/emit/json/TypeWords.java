package dev.ampoule.processor.emit.json;

import dev.ampoule.processor.model.json.CodecRef;
import dev.ampoule.processor.model.json.Format;
import dev.ampoule.processor.model.json.JsonType;
import dev.ampoule.processor.model.type.TypeRef;
import dev.ampoule.processor.plan.Names;
import java.util.stream.Collectors;

/** Types as parts of names: {@code List<Todo>} is a {@code TodoList}. */
final class TypeWords {

  /** The words for a type, each with an upper-case letter at its start. */
  static String of(JsonType type) {
    String word =
        switch (type) {
          case JsonType.Collected list ->
              of(list.element()) + simpleName(list.type()) + single(list.single());
          case JsonType.ArrayOf array -> of(array.element()) + "Array" + single(array.single());
          case JsonType.Mapped map -> key(map.key()) + of(map.value()) + simpleName(map.type());
          case JsonType.Maybe maybe ->
              maybe.type().arguments().isEmpty()
                  ? simpleName(maybe.type())
                  : of(maybe.value()) + "Optional";
          case JsonType.Coded coded ->
              coded.arguments().stream().map(TypeWords::of).collect(Collectors.joining())
                  + simpleName(coded.type())
                  + change(coded.codec());
          case JsonType.Formatted formatted ->
              form(formatted.format()) + simpleName(formatted.type());
          case JsonType.Primitive _,
              JsonType.Text _,
              JsonType.Standard _,
              JsonType.Dynamic _,
              JsonType.Variable _,
              JsonType.External _,
              JsonType.Custom _ ->
              simpleName(type.type());
          case JsonType.Unsupported(TypeRef unsupported, String _, String _) ->
              throw new IllegalStateException(unsupported + " has no codec");
        };
    return type.type().nullable() ? "Nullable" + word : word;
  }

  private static String form(Format format) {
    return switch (format) {
      case Format.Quoted _ -> "Quoted";
      case Format.Pattern _ -> "Formatted";
      case Format.Timestamp _, Format.EpochDays _, Format.Unit _, Format.Digit _ -> "Numeric";
      case Format.Fields _ -> "Split";
      case Format.ZoneName _ -> "Named";
      case Format.Utc _ -> "Utc";
      case Format.Bytes _ -> "Binary";
    };
  }

  private static String single(JsonType.Single single) {
    return single.isNever() ? "" : "OrOne";
  }

  /** Most keys are strings, so that it goes without saying. */
  private static String key(JsonType type) {
    return type instanceof JsonType.Text ? "" : of(type);
  }

  private static String change(CodecRef codec) {
    return codec.isOwn() ? "" : Names.capitalized(codec.change());
  }

  private static String simpleName(TypeRef type) {
    TypeRef component = type.component();
    if (component != null) {
      return simpleName(component) + "s";
    }
    String name = type.simpleNames().getLast();
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private TypeWords() {}
}
