package dev.ampoule.processor.check.json;

import dev.ampoule.processor.check.form.Callable;
import dev.ampoule.processor.check.json.JsonWalk.Direction;
import dev.ampoule.processor.check.json.JsonWalk.Met;
import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.diagnostics.Diagnostics;
import dev.ampoule.processor.model.BlueprintModel;
import dev.ampoule.processor.model.ParamModel;
import dev.ampoule.processor.model.json.JsonClass;
import dev.ampoule.processor.model.json.JsonType;
import dev.ampoule.processor.model.type.SourceRef;
import dev.ampoule.processor.model.type.TypeRef;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Everything that is read or written as JSON has a codec, down to the last property. */
public final class JsonTypeCheck {

  private final JsonWalk walk;
  private final Diagnostics diagnostics;

  /**
   * A property whose type has no codec is reported once, by the first signature that leads there.
   */
  private final Set<String> reported = new HashSet<>();

  /** Checks against these codecs. */
  public JsonTypeCheck(Collection<JsonClass> classes, Diagnostics diagnostics) {
    this.walk = new JsonWalk(classes);
    this.diagnostics = diagnostics;
  }

  /** Checks what a blueprint's methods take and return. */
  public void check(BlueprintModel blueprint) {
    for (Callable method : Callable.of(blueprint)) {
      JsonType returned = method.returns().json();
      if (returned != null) {
        check(method.name() + " returns", returned, Direction.WRITTEN, method.ref());
      }
      for (ParamModel param : method.params()) {
        JsonType taken = param.json();
        if (taken != null) {
          check(method.name() + " takes", taken, Direction.READ, param.ref());
        }
      }
    }
  }

  /** Checks a type with {@code @Json}, which is written at least. */
  public void check(JsonType type, SourceRef ref) {
    check("@Json stands on", type, Direction.WRITTEN, ref);
  }

  private void check(String subject, JsonType root, Direction direction, SourceRef ref) {
    for (Met met : walk.from(root, direction)) {
      switch (met.type()) {
        case JsonType.Unsupported none -> withoutCodec(subject, root, none, met.path(), ref);
        default -> {
          if (direction == Direction.READ) {
            unreadable(subject, root, met, ref);
          } else {
            unwritable(subject, root, met, ref);
          }
        }
      }
    }
  }

  private void withoutCodec(
      String subject, JsonType root, JsonType.Unsupported none, JsonPath path, SourceRef ref) {
    if (!path.isDirect() && !reported.add(path.last() + none.type().display())) {
      return;
    }
    String name = full(none.type());
    Diagnostics.Draft draft =
        path.isDirect() && root.equals(none)
            ? diagnostics.report(
                Code.NO_CODEC, "%s %s, for which there is no codec.", subject, root.type())
            : diagnostics.report(
                Code.NO_CODEC,
                "%s %s, and there is no codec for the %s in it.",
                subject,
                root.type(),
                none.type());
    if (!path.isDirect()) {
      draft.line("path: " + path.to(name));
    }
    draft.why("%s", none.why()).fix("%s", none.fix()).at(ref);
  }

  private void unreadable(String subject, JsonType root, Met met, SourceRef ref) {
    String obstacle =
        switch (met.declared()) {
          case JsonClass.ObjectModel object -> object.obstacle();
          case JsonClass.ValueModel value -> value.obstacle();
          case JsonClass.MixedModel mixed -> mixed.taken().obstacle();
          case null, default -> "";
        };
    if (obstacle.isEmpty() || !reported.add(met.type().type().qualifiedName())) {
      return;
    }
    Diagnostics.Draft draft =
        diagnostics.report(
            Code.JSON_CREATOR,
            "%s %s, and a %s cannot be made from JSON.",
            subject,
            root.type(),
            met.type().type().erased());
    if (!met.path().isDirect()) {
      draft.line("path: " + met.path().to(met.type().type().erased().display()));
    }
    draft
        .why("%s", obstacle)
        .fix(
            "annotate the constructor to use with @JsonCreator, give it one that is not private,"
                + " or implement JsonCodec<%s> in a class of \"uses\".",
            met.type().type().erased())
        .at(ref);
  }

  private void unwritable(String subject, JsonType root, Met met, SourceRef ref) {
    if (met.declared() instanceof JsonClass.ValueModel value
        && value.accessor() == null
        && reported.add(value.type().qualifiedName())) {
      diagnostics
          .report(
              Code.NO_CODEC,
              "%s %s, and a %s can only be read.",
              subject,
              root.type(),
              value.type().erased())
          .why("its creator takes one value as a whole, and nothing gives that value.")
          .fix("annotate the method that gives it with @JsonValue.")
          .at(ref);
    }
  }

  /** The qualified name of a declared type, which says where it is from. */
  private static String full(TypeRef type) {
    return type.kind() == TypeRef.Kind.DECLARED && !type.packageName().startsWith("java.")
        ? type.qualifiedName()
        : type.display();
  }
}
