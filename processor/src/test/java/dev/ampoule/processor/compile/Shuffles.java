package dev.ampoule.processor.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;

/** Compiles the same sources in several orders, and compares what is generated. */
public final class Shuffles {

  private static final int ROUNDS = 3;

  private final Path folder;
  private final Supplier<Processor> processor;

  /** Compilations below a folder, each with a new processor. */
  public Shuffles(Path folder, Supplier<Processor> processor) {
    this.folder = folder;
    this.processor = processor;
  }

  /** The names of the generated files that are not the same, byte for byte, in every order. */
  public List<String> differences(Path sources) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(sources)) {
      files = new ArrayList<>(walk.filter(f -> f.toString().endsWith(".java")).sorted().toList());
    }
    Map<String, String> first = compile("sorted", files, "a", "b");
    TreeSet<String> different = new TreeSet<>();
    for (int seed = 0; seed < ROUNDS; seed++) {
      Collections.shuffle(files, new Random(seed));
      Map<String, String> next = compile("shuffled" + seed, files, "b", "a");
      Stream.concat(first.keySet().stream(), next.keySet().stream())
          .filter(name -> !Objects.equals(first.get(name), next.get(name)))
          .forEach(different::add);
    }
    if (first.isEmpty()) {
      throw new AssertionError("nothing is generated from " + sources);
    }
    return List.copyOf(different);
  }

  private Map<String, String> compile(String name, List<Path> files, String... classPath)
      throws IOException {
    Compilation compilation =
        new Compilation(Files.createDirectory(folder.resolve(name))).processor(processor.get());
    for (String entry : classPath) {
      compilation.classPath(Files.createDirectories(folder.resolve(entry)));
    }
    return compilation.files(files).generated();
  }
}
