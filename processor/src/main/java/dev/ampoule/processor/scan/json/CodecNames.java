package dev.ampoule.processor.scan.json;

import dev.ampoule.processor.model.json.CodecRef;
import dev.ampoule.processor.model.type.TypeRef;
import dev.ampoule.processor.scan.Questions;
import dev.ampoule.processor.scan.TypeReader;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Names the codecs that stand beside types. */
final class CodecNames {

  private final Questions questions;
  private final TypeReader types;

  CodecNames(Questions questions) {
    this.questions = questions;
    this.types = new TypeReader(questions);
  }

  /** The codec in the package of its type; {@code change} is what a property changes in it. */
  TypeRef beside(TypeElement type, String change) {
    TypeRef ref = types.read(type);
    String name = change.isEmpty() ? ref.flatName() : ref.flatName() + "_" + change;
    return TypeRef.of(ref.packageName(), name + "_JsonCodec");
  }

  /** Which codec that is; the plan places it if the type is of another compilation. */
  CodecRef of(TypeElement type, String change) {
    return new CodecRef(change, questions.inThisCompilation(type) ? beside(type, change) : null);
  }

  /** The codec that another compilation left there; null if there is none. */
  @Nullable TypeRef existing(TypeElement type) {
    TypeRef codec = beside(type, "");
    TypeElement found = questions.elements().getTypeElement(codec.qualifiedName());
    return found == null || questions.inThisCompilation(found) ? null : codec;
  }
}
