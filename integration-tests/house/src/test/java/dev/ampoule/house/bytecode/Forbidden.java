package dev.ampoule.house.bytecode;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What a closed world cannot see through without configuration, by binary names with dots. */
final class Forbidden {

  /** The bootstraps that javac itself writes, which link to code that the class file names. */
  private static final Set<String> BOOTSTRAPS =
      Set.of(
          "java.lang.invoke.LambdaMetafactory",
          "java.lang.invoke.StringConcatFactory",
          "java.lang.runtime.ObjectMethods",
          "java.lang.runtime.SwitchBootstraps");

  /** Types of which any use is forbidden. */
  private static final Pattern TYPES =
      Pattern.compile(
          """
          java\\.lang\\.reflect\\..*\
          |java\\.util\\.ServiceLoader(\\$.*)?\
          |java\\.io\\.Object(In|Out)putStream(\\$.*)?\
          |(sun|jdk\\.internal)\\.misc\\.Unsafe\
          |java\\.lang\\.foreign\\.(Linker|SymbolLookup)(\\$.*)?\
          |java\\.util\\.concurrent\\.atomic\\.Atomic\\w+FieldUpdater\
          |java\\.net\\.URLClassLoader|java\\.security\\.SecureClassLoader\
          """);

  /** Types of which some members are forbidden. */
  private static final Map<String, Pattern> MEMBERS =
      Map.of(
          "java.lang.Class",
          Pattern.compile(
              "forName|get(Declared)?(Methods?|Fields?|Constructors?)|getRecordComponents"
                  + "|get(Declared)?Annotation\\w*|isAnnotationPresent|getResource\\w*|newInstance"),
          "java.lang.Module",
          Pattern.compile("getResource\\w*|get(Declared)?Annotation\\w*|getClassLoader"),
          "java.lang.ClassLoader",
          Pattern.compile(
              "<init>|loadClass|findClass|defineClass|resources|get(System)?Resource\\w*"),
          "java.util.ResourceBundle",
          Pattern.compile("getBundle"),
          "java.lang.invoke.MethodHandles$Lookup",
          Pattern.compile("find\\w+|unreflect\\w*|define\\w*Class\\w*|accessClass"),
          "java.lang.System",
          Pattern.compile("load(Library)?"),
          "java.lang.Runtime",
          Pattern.compile("load(Library)?"));

  private Forbidden() {}

  static boolean type(String name) {
    return TYPES.matcher(name).matches();
  }

  static boolean member(String owner, String name) {
    Pattern members = MEMBERS.get(owner);
    return type(owner) || (members != null && members.matcher(name).matches());
  }

  static boolean bootstrap(String owner) {
    return !BOOTSTRAPS.contains(owner);
  }
}
