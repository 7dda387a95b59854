package dev.ampoule.house.bytecode;

import dev.ampoule.house.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The classes in a folder that our processor wrote, with the classes nested in them. */
public final class GeneratedClasses {

  private static final String GENERATED = "Ldev/ampoule/annotation/Generated;";

  private GeneratedClasses() {}

  static List<Path> in(Path folder) {
    List<Path> all = Project.files(folder, ".class");
    Set<String> generated = new HashSet<>();
    all.stream().filter(GeneratedClasses::marked).map(Path::toString).forEach(generated::add);
    return all.stream().filter(file -> generated.contains(outermost(file))).toList();
  }

  /** Their binary names. */
  public static List<String> names(Path folder) {
    return in(folder).stream()
        .map(file -> ClassFile.of().parse(bytes(file)).thisClass().asInternalName())
        .map(name -> name.replace('/', '.'))
        .toList();
  }

  private static boolean marked(Path file) {
    ClassModel model = ClassFile.of().parse(bytes(file));
    return model.findAttribute(Attributes.runtimeInvisibleAnnotations()).stream()
        .flatMap(attribute -> attribute.annotations().stream())
        .anyMatch(annotation -> annotation.className().equalsString(GENERATED));
  }

  private static String outermost(Path file) {
    return file.toString().replaceFirst("\\$[^/\\\\]*\\.class$", ".class");
  }

  static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
