package dev.ampoule.processor.compile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;

/** Notes which sources the processor says that a generated class was made from. */
final class Origins extends ForwardingJavaFileManager<JavaFileManager> {

  private final Map<String, List<String>> origins;

  Origins(JavaFileManager manager, Map<String, List<String>> origins) {
    super(manager);
    this.origins = origins;
  }

  @Override
  public JavaFileObject getJavaFileForOutputForOriginatingFiles(
      Location location, String className, JavaFileObject.Kind kind, FileObject... sources)
      throws IOException {
    if (kind == JavaFileObject.Kind.SOURCE) {
      origins.put(
          className,
          Stream.of(sources)
              .map(source -> Path.of(source.getName()).getFileName().toString())
              .sorted()
              .toList());
    }
    return super.getJavaFileForOutputForOriginatingFiles(location, className, kind, sources);
  }
}
