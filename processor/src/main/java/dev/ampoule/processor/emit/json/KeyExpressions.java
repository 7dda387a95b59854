package dev.ampoule.processor.emit.json;

import com.palantir.javapoet.CodeBlock;
import dev.ampoule.processor.emit.type.JavaTypes;
import dev.ampoule.processor.emit.type.RuntimeTypes;
import dev.ampoule.processor.model.json.JsonType;
import dev.ampoule.processor.plan.json.CodecPlaces;
import java.util.List;

/** What turns the keys of a map into names, and back. */
final class KeyExpressions {

  private final CodecPlaces places;

  KeyExpressions(CodecPlaces places) {
    this.places = places;
  }

  /** The key of a type; the codec of an enum is one. */
  CodeBlock of(JsonType type) {
    return switch (type) {
      case JsonType.Text _ -> CodeBlock.of("$T.STRING", RuntimeTypes.JSON_CODECS);
      case JsonType.Primitive wrapped ->
          CodeBlock.of("$T.$L", RuntimeTypes.JSON_CODECS, Wrappers.constant(wrapped));
      case JsonType.Standard standard ->
          CodeBlock.of("$T.$L", RuntimeTypes.JSON_CODECS, standard.constant());
      case JsonType.Coded coded ->
          CodeBlock.of("$T.INSTANCE", JavaTypes.className(places.of(coded)));
      default -> throw new IllegalStateException("no key of a map is a " + type.type());
    };
  }

  /** Whether a key is one of those. */
  static CodeBlock isAny(CodeBlock key, List<String> names) {
    return names.stream()
        .map(name -> CodeBlock.of("$L.equals($S)", key, name))
        .collect(CodeBlock.joining("$W|| "));
  }
}
