package dev.ampoule.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.processor.AmpouleProcessor;
import dev.ampoule.processor.compile.Shuffles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is generated depends on the sources, and not on the order in which they are given. */
class DeterminismTest {

  private static final Path GOOD = Path.of("src/test/resources/good");

  @TempDir Path folder;

  @Test
  void writesTheSameBytesForShuffledInputs() throws IOException {
    assertThat(new Shuffles(folder, AmpouleProcessor::new).differences(GOOD)).isEmpty();
  }

  @Test
  void seesWhatDependsOnTheOrderOfTheInputs() throws IOException {
    assertThat(new Shuffles(folder, OrderProcessor::new).differences(GOOD))
        .containsExactly("Order.java");
  }

  /** Writes the classes in the order in which the compiler gives them. */
  @SupportedAnnotationTypes("*")
  private static final class OrderProcessor extends AbstractProcessor {

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (!round.getRootElements().isEmpty() && !annotations.isEmpty()) {
        try (Writer writer = processingEnv.getFiler().createSourceFile("Order").openWriter()) {
          writer.write("class Order {} // " + round.getRootElements());
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return false;
    }
  }
}
