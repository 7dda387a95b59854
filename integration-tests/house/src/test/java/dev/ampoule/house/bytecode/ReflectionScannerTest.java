package dev.ampoule.house.bytecode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.house.Project;
import dev.ampoule.house.Sources;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReflectionScannerTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Class.forName(\"a.B\")                         | java.lang.Class.forName",
        "Seed.class.getDeclaredMethods()                | java.lang.Class.getDeclaredMethods",
        "Seed.class.getMethod(\"x\")                    | java.lang.Class.getMethod",
        "Seed.class.getField(\"x\")                     | java.lang.Class.getField",
        "Seed.class.getDeclaredConstructor()            | java.lang.Class.getDeclaredConstructor",
        "Seed.class.getRecordComponents()               | java.lang.Class.getRecordComponents",
        "Seed.class.getAnnotation(Deprecated.class)     | java.lang.Class.getAnnotation",
        "Seed.class.getResourceAsStream(\"x\")          | java.lang.Class.getResourceAsStream",
        "Seed.class.getModule().getResourceAsStream(\"x\") | java.lang.Module.getResourceAsStream",
        "ClassLoader.getSystemResource(\"x\")           | java.lang.ClassLoader.getSystemResource",
        "Seed.class.getClassLoader().loadClass(\"x\")   | java.lang.ClassLoader.loadClass",
        "java.util.ServiceLoader.load(Runnable.class)   | java.util.ServiceLoader.load",
        "java.util.ResourceBundle.getBundle(\"x\")      | java.util.ResourceBundle.getBundle",
        "java.lang.reflect.Array.newInstance(int.class, 1) | java.lang.reflect.Array.newInstance",
        "new java.io.ObjectInputStream(null)            | java.io.ObjectInputStream.<init>",
        "java.lang.foreign.Linker.nativeLinker()        | java.lang.foreign.Linker.nativeLinker",
      })
  void findsACall(String expression, String target) {
    assertThat(scan("class Seed { Object x() throws Exception { return " + expression + "; } }"))
        .contains("Seed#x -> " + target);
  }

  @Test
  void findsAMethodHandleLookup() {
    String body =
        "java.lang.invoke.MethodHandles.lookup().findVarHandle(Seed.class, \"x\", int.class)";

    assertThat(scan("class Seed { int x; Object y() throws Exception { return " + body + "; } }"))
        .containsExactly("Seed#y -> java.lang.invoke.MethodHandles$Lookup.findVarHandle");
  }

  @Test
  void findsALoadedLibrary() {
    assertThat(scan("class Seed { static { System.loadLibrary(\"x\"); } }"))
        .containsExactly("Seed#<clinit> -> java.lang.System.loadLibrary");
  }

  @Test
  void findsANativeMethod() {
    assertThat(scan("class Seed { native void x(); }")).containsExactly("Seed#x -> native code");
  }

  @Test
  void findsAMethodReference() {
    String source =
        """
        import java.util.function.Function;
        class Seed { Function<Class<?>, Object> x = Class::getDeclaredFields; }
        """;

    assertThat(scan(source)).containsExactly("Seed#<init> -> java.lang.Class.getDeclaredFields");
  }

  @Test
  void namesTheMethodThatALambdaStandsIn() {
    String source = "class Seed { Runnable x() { return () -> System.load(\"x\"); } }";

    assertThat(scan(source)).containsExactly("Seed#x -> java.lang.System.load");
  }

  @Test
  void findsAForbiddenTypeThatIsOnlyNamed() {
    String source =
        "class Seed { boolean x(Object y) { return y instanceof java.lang.reflect.Type; } }";

    assertThat(scan(source)).containsExactly("Seed -> java.lang.reflect.Type");
  }

  @Test
  void findsAClassLoaderOfOnesOwn() {
    assertThat(scan("class Seed extends ClassLoader {}"))
        .contains("Seed -> java.lang.ClassLoader.<init>");
  }

  @Test
  void findsABootstrapThatJavacDoesNotWrite() {
    assertThat(ReflectionScanner.scan(Bootstraps.foreign("Seed", "x")))
        .containsExactly("Seed#x -> invokedynamic evil.Bootstraps");
  }

  @Test
  void findsAMethodHandleInADynamicConstant() {
    assertThat(ReflectionScanner.scan(Bootstraps.dynamicConstant("Seed", "x")))
        .containsExactly("Seed#x -> java.lang.Class.forName");
  }

  @Test
  void acceptsWhatJavacWritesForRecordsSwitchesLambdasAndStrings() {
    String source =
        """
        record Seed(int a, String b) {
          enum Color { RED, GREEN }
          sealed interface Shape { record Round(int r) implements Shape {} enum Flat implements Shape { LINE } }
          String concat() { return a + b + Color.valueOf("RED"); }
          Runnable lambda() { return () -> concat(); }
          int shape(Shape s) { return switch (s) { case Shape.Round(int r) when r > 1 -> r; case Shape.Round _ -> 1; case Shape.Flat.LINE -> 0; }; }
          int color(Color c) { return switch (c) { case RED -> 1; case GREEN -> 2; }; }
          Class<?> literal() { return int.class; }
        }
        """;

    assertThat(scan(source)).isEmpty();
  }

  private SortedSet<String> scan(String source) {
    SortedSet<String> findings = new TreeSet<>();
    for (Path file : Project.files(Sources.compile(folder, source), ".class")) {
      findings.addAll(ReflectionScanner.scan(GeneratedClasses.bytes(file)));
    }
    return findings;
  }
}
