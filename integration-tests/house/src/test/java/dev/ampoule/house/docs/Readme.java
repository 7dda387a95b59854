package dev.ampoule.house.docs;

import dev.ampoule.house.Project;
import java.util.List;

/** The parts of the README that say what to run, and what will happen. */
record Readme(Project project) {

  /** The blocks of one language, in order. */
  List<String> blocks(String language) {
    return Fence.in("README.md", project.text("README.md")).stream()
        .filter(fence -> fence.language().equals(language))
        .map(Fence::text)
        .toList();
  }

  /** The commands of the console blocks that start like this, without their prompts. */
  List<String> commands(String start) {
    return blocks("console").stream()
        .flatMap(String::lines)
        .filter(line -> line.startsWith("$ " + start))
        .map(line -> line.substring(2))
        .toList();
  }
}
