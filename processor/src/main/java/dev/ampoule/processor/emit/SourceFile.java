package dev.ampoule.processor.emit;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.ampoule.processor.model.type.TypeRef;
import java.util.List;

/**
 * A Java file that is ready to be written.
 *
 * @param qualifiedName the name of its class
 * @param text its whole text
 * @param originating the user's classes that it was made from: one for an isolating file, all of
 *     the application's for an aggregating one
 */
public record SourceFile(String qualifiedName, String text, List<TypeRef> originating) {

  public SourceFile {
    originating = List.copyOf(originating);
  }

  /**
   * Prints a class. It imports what it needs of {@code java.lang} too, because a class of the same
   * name may stand in the user's package.
   */
  static SourceFile of(String packageName, TypeSpec type, List<TypeRef> originating) {
    JavaFile file = JavaFile.builder(packageName, type).skipJavaLangImports(false).build();
    String name = packageName.isEmpty() ? type.name() : packageName + "." + type.name();
    return new SourceFile(name, Tidy.tidy(file.toString()), originating);
  }
}
