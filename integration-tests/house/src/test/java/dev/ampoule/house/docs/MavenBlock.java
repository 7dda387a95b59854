package dev.ampoule.house.docs;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * What the README tells users to put into their POM.
 *
 * @param dependencies the artifacts to compile and run against
 * @param processors the artifacts of the processor path
 * @param release the Java release
 * @param compiler the version of the compiler plugin
 */
record MavenBlock(
    List<Artifact> dependencies, List<Artifact> processors, String release, String compiler) {

  /** Maven coordinates. */
  record Artifact(String group, String name, String version) {}

  static MavenBlock parse(String xml) throws Exception {
    byte[] project = ("<project>" + xml + "</project>").getBytes(StandardCharsets.UTF_8);
    Document block =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(project));
    Element plugin = (Element) block.getElementsByTagName("plugin").item(0);
    return new MavenBlock(
        artifacts(block.getElementsByTagName("dependency")),
        artifacts(block.getElementsByTagName("path")),
        text(plugin, "release"),
        text(plugin, "version"));
  }

  private static List<Artifact> artifacts(NodeList elements) {
    List<Artifact> artifacts = new ArrayList<>();
    for (int i = 0; i < elements.getLength(); i++) {
      Element element = (Element) elements.item(i);
      artifacts.add(
          new Artifact(
              text(element, "groupId"), text(element, "artifactId"), text(element, "version")));
    }
    return artifacts;
  }

  private static String text(Element element, String name) {
    return element.getElementsByTagName(name).item(0).getTextContent();
  }
}
