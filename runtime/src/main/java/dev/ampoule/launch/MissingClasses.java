package dev.ampoule.launch;

/** Says what to do when there is an application, but none of the classes generated for it. */
final class MissingClasses {

  private MissingClasses() {}

  /** Whether the class that is missing is one that the processor writes. */
  static boolean isGenerated(NoClassDefFoundError error) {
    String name = String.valueOf(error.getMessage());
    return name.endsWith("_Wiring")
        || name.endsWith("_Dispatcher")
        || name.endsWith("_Routes")
        || name.endsWith("_Program")
        || name.endsWith("_Commands");
  }

  static String explain(NoClassDefFoundError error) {
    return """
    The generated class %s is missing: the annotation processor did not run.
    JDK 23 and later run none unless they are told to. With Maven:

      <plugin>
        <artifactId>maven-compiler-plugin</artifactId>
        <configuration>
          <proc>full</proc>
          <annotationProcessorPaths>
            <path>
              <groupId>dev.ampoule</groupId>
              <artifactId>ampoule-processor</artifactId>
              <version>${ampoule.version}</version>
            </path>
          </annotationProcessorPaths>
        </configuration>
      </plugin>
    """
        .formatted(String.valueOf(error.getMessage()).replace('/', '.'))
        .stripTrailing();
  }
}
