package dev.ampoule.processor.emit.io;

import dev.ampoule.processor.emit.ResourceFile;
import dev.ampoule.processor.emit.SourceFile;
import dev.ampoule.processor.model.type.TypeRef;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;

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
    Element[] originating = elements(file.originating());
    try (Writer writer = filer.createSourceFile(file.qualifiedName(), originating).openWriter()) {
      writer.write(file.text());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file.qualifiedName(), e);
    }
  }

  /**
   * Writes a file beside the classes.
   *
   * @throws UncheckedIOException if the compiler does not take it
   */
  public void emit(ResourceFile file) {
    Element[] originating = elements(file.originating());
    try (Writer writer =
        filer
            .createResource(StandardLocation.CLASS_OUTPUT, "", file.path(), originating)
            .openWriter()) {
      writer.write(file.text());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file.path(), e);
    }
  }

  private Element[] elements(List<TypeRef> types) {
    return types.stream()
        .map(type -> elements.getTypeElement(type.qualifiedName()))
        .filter(Objects::nonNull)
        .toArray(Element[]::new);
  }
}
