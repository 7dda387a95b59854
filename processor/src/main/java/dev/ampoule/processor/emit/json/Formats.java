package dev.ampoule.processor.emit.json;

import com.palantir.javapoet.CodeBlock;
import dev.ampoule.processor.emit.type.RuntimeTypes;
import dev.ampoule.processor.model.json.Format;
import java.time.temporal.ChronoUnit;

/** The codecs of values in other forms than the usual one of their type. */
final class Formats {

  /**
   * The codec of a form.
   *
   * @param usual the codec of the usual form
   */
  static CodeBlock of(Format format, CodeBlock usual) {
    return switch (format) {
      case Format.Pattern pattern -> pattern(pattern, usual);
      case Format.Timestamp(Format.Written written, boolean readsMillis) ->
          CodeBlock.of(
              "$L$L$L",
              call("timestamp", usual),
              switch (written) {
                case SECONDS -> "";
                case MILLIS -> ".millis()";
                case TEXT -> ".text()";
              },
              readsMillis ? ".readingMillis()" : "");
      case Format.Fields(boolean writesMillis, boolean readsMillis) ->
          CodeBlock.of(
              "$L$L$L",
              call("fields", usual),
              writesMillis ? ".millis()" : "",
              readsMillis ? ".readingMillis()" : "");
      case Format.Unit(String unit, boolean written) ->
          CodeBlock.of(
              "$L$L",
              call("durations", CodeBlock.of("$T.$L", ChronoUnit.class, unit)),
              written ? "" : ".text()");
      case Format.Utc _ -> call("readInUtc", usual);
      case Format.Quoted _ -> call("quoted", usual);
      case Format.EpochDays _ -> call("epochDays", CodeBlock.of(""));
      case Format.ZoneName _ -> call("zoneNames", CodeBlock.of(""));
      case Format.Digit _ -> call("digits", CodeBlock.of(""));
      case Format.Bytes _ -> call("uuidBytes", CodeBlock.of(""));
    };
  }

  private static CodeBlock call(String method, CodeBlock argument) {
    return argument.isEmpty()
        ? CodeBlock.of("$T.$L()", RuntimeTypes.JSON_FORMATS, method)
        : CodeBlock.of("$T.$L($Z$L)", RuntimeTypes.JSON_FORMATS, method, argument);
  }

  private static CodeBlock pattern(Format.Pattern format, CodeBlock usual) {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add("$T.pattern($Z$L,$W$S)", RuntimeTypes.JSON_FORMATS, usual, format.pattern());
    if (format.timezone() != null) {
      code.add(".zone($S)", format.timezone());
    }
    if (format.locale() != null) {
      code.add(".locale($S)", format.locale());
    }
    return code.add(format.strict() ? ".strict()" : "")
        .add(format.ignoringCase() ? ".ignoringCase()" : "")
        .build();
  }

  private Formats() {}
}
