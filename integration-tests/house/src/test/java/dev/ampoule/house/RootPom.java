package dev.ampoule.house;

import java.util.List;
import java.util.regex.Pattern;

/** What the root POM tells its plugins, so that tests run the tools exactly as the build does. */
public final class RootPom {

  private final String text;

  /** Reads the project's POM. */
  public RootPom(Project project) {
    text = project.text("pom.xml");
  }

  /** The texts of all elements of this name in the configured plugin, in order. */
  public List<String> arguments(String plugin, String element) {
    String name = "<artifactId>" + plugin + "</artifactId>";
    int start = text.lastIndexOf(name);
    String block = text.substring(start, text.indexOf("</plugin>", start));
    return Pattern.compile("<" + element + ">([^<]*)</" + element + ">")
        .matcher(block)
        .results()
        .map(argument -> argument.group(1))
        .toList();
  }

  /** The value of a property. */
  public String property(String name) {
    String start = "<" + name + ">";
    int from = text.indexOf(start) + start.length();
    return text.substring(from, text.indexOf("</" + name + ">", from));
  }
}
