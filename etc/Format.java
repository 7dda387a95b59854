import com.google.googlejavaformat.java.Main;

/** Checks or applies google-java-format: {@code Format.java <root> check|apply}. */
void main(String[] args) throws Exception {
  Path root = Path.of(args[0]);
  try (Stream<Path> walk = Files.walk(root)) {
    List<String> line =
        new ArrayList<>(
            args[1].equals("apply")
                ? List.of("--replace")
                : List.of("--dry-run", "--set-exit-if-changed"));
    walk.filter(p -> isSource(root.relativize(p).toString().replace('\\', '/')))
        .map(Path::toString)
        .sorted()
        .forEach(line::add);
    PrintWriter out = new PrintWriter(System.out, true);
    int result =
        new Main(out, new PrintWriter(System.err, true), System.in)
            .format(line.toArray(String[]::new));
    out.flush();
    if (result != 0) {
      System.err.println("The files above are not formatted: ./mvnw -N validate -Dformat=apply");
    }
    System.exit(result);
  }
}

/** Sources of a module; sources that tests compile stand under src/test/resources, unformatted. */
boolean isSource(String file) {
  return file.endsWith(".java")
      && file.contains("/src/")
      && !file.contains("/target/")
      && !file.contains("/src/test/resources/");
}
