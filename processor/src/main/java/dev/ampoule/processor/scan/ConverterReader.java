package dev.ampoule.processor.scan;

import dev.ampoule.annotation.Converter;
import dev.ampoule.processor.model.ConverterModel;
import dev.ampoule.processor.model.type.SourceRef;
import dev.ampoule.processor.model.type.TypeRef;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Reads custom URL converters. */
final class ConverterReader {

  private final Questions questions;
  private final TypeReader types;

  ConverterReader(Questions questions) {
    this.questions = questions;
    this.types = new TypeReader(questions);
  }

  /** The converter that a class is annotated as, if it is. */
  Optional<ConverterModel> read(TypeElement type, PackageElement from, Findings findings) {
    SourceRef ref = SourceRef.ofType(questions.binaryName(type));
    return AnnotationReader.find(type, Converter.class, ref, findings)
        .map(
            annotation ->
                new ConverterModel(
                    annotation.string("name"),
                    types.read(type),
                    value(type, ref, findings),
                    annotation.string("regex"),
                    annotation.integer("weight"),
                    isBuildable(type, from),
                    ref));
  }

  private boolean isBuildable(TypeElement type, PackageElement from) {
    return type.getTypeParameters().isEmpty()
        && !type.getModifiers().contains(Modifier.ABSTRACT)
        && (type.getNestingKind() == NestingKind.TOP_LEVEL
            || type.getModifiers().contains(Modifier.STATIC))
        && ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
            .anyMatch(c -> c.getParameters().isEmpty() && questions.accessibleFrom(c, from));
  }

  /** What it converts to; void if it does not implement {@code UrlConverter}. */
  private TypeRef value(TypeElement type, SourceRef ref, Findings findings) {
    @Nullable DeclaredType converter = questions.asSuper(type.asType(), Names.URL_CONVERTER);
    return converter == null || converter.getTypeArguments().isEmpty()
        ? TypeRef.primitive("void")
        : types.read(converter.getTypeArguments().getFirst(), ref, findings);
  }
}
