package dev.ampoule.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JarPathTest {

  @TempDir Path folder;

  @Test
  void holdsTheJarAndWhatItsManifestNames() throws IOException {
    Files.createDirectories(folder.resolve("lib"));
    Files.writeString(folder.resolve("lib/two words.jar"), "123456789");
    Path app = jar("lib/two%20words.jar lib/missing.jar");

    JarPath jars = JarPath.of(app);

    assertThat(jars.name()).isEqualTo("app.jar");
    assertThat(jars.files()).containsExactly(Path.of("app.jar"), Path.of("lib/two words.jar"));
  }

  @Test
  void itsChecksumChangesWithEachJar() throws IOException {
    Path library = Files.writeString(folder.resolve("library.jar"), "123456789");
    JarPath jars = JarPath.of(jar("library.jar"));
    String before = jars.checksum();
    Files.writeString(library, "123456780");

    assertThat(jars.checksum()).isNotEqualTo(before);
  }

  @Test
  void aJarThatNamesNoOtherStandsAlone() throws IOException {
    Path app = folder.resolve("app.jar");
    new JarOutputStream(Files.newOutputStream(app)).close();

    assertThat(JarPath.of(app).files()).containsExactly(Path.of("app.jar"));
  }

  private Path jar(String classPath) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classPath);
    Path app = folder.resolve("app.jar");
    new JarOutputStream(Files.newOutputStream(app), manifest).close();
    return app;
  }
}
