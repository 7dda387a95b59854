package dev.ampoule.processor.emit.io;

import dev.ampoule.processor.emit.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Objects;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/** Hands generated files to the compiler. */
public final class SourceEmitter {

  private final Filer filer;
  private final Elements elements;

  /** An emitter for one round. */
  public SourceEmitter(Filer filer, Elements elements) {
    this.filer = filer;
    this.elements = elements;
  }

  /**
   * Writes a file, and tells incremental builds which of the user's classes it was made from.
   *
   * @throws UncheckedIOException if the compiler does not take it
   */
  public void emit(SourceFile file) {
    Element[] originating =
        file.originating().stream()
            .map(type -> elements.getTypeElement(type.qualifiedName()))
            .filter(Objects::nonNull)
            .toArray(Element[]::new);
    try (Writer writer = filer.createSourceFile(file.qualifiedName(), originating).openWriter()) {
      writer.write(file.text());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file.qualifiedName(), e);
    }
  }
}
