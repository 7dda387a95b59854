package dev.ampoule.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.processor.JavaSources;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which bodies a method may take, beyond the examples of the pages. */
class BodyTest {

  @TempDir Path folder;

  @Test
  void warnsOfABodyWhereRequestsHaveNone() {
    assertThat(messages("@Get(\"/notes\") String add(@Body String text) { return text; }"))
        .singleElement()
        .asString()
        .startsWith(
            "Notes.java:8:42: warning: [Route/BodyOnGet] GET /notes takes the body \"text\", and"
                + " its requests have no body.");
  }

  @Test
  void allowsABodyWhereOneOfTheMethodsHasOne() {
    assertThat(
            messages(
                "@Route(value = \"/notes\", methods = {\"GET\", \"PUT\"})"
                    + " String add(@Body String text) { return text; }"))
        .isEmpty();
  }

  @Test
  void findsEachBodyAfterTheFirst() {
    assertThat(
            messages(
                "@Post(\"/notes\") String add(@Body String a, @Body int b, @Body byte[] c)"
                    + " { return a; }"))
        .hasSize(2)
        .allMatch(message -> message.contains("[Handler/SeveralBodies]"))
        .anyMatch(message -> message.contains("\"b\" of Notes.add is a second body, after \"a\""))
        .anyMatch(message -> message.contains("\"c\" of Notes.add is a second body, after \"a\""));
  }

  @Test
  void findsABodyThatHasAnotherSourceToo() {
    assertThat(messages("@Post(\"/notes\") String add(@Query @Body String text) { return text; }"))
        .singleElement()
        .asString()
        .contains("[Handler/SeveralSources]");
  }

  @Test
  void findsADefaultOfABody() {
    assertThat(
            messages(
                "@Post(\"/notes\") String add(@Body @DefaultValue(\"x\") String text)"
                    + " { return text; }"))
        .singleElement()
        .asString()
        .contains("[Handler/DefaultValue]");
  }

  private List<String> messages(String handler) {
    return new JavaSources(folder)
        .options("-Xlint:all,-processing")
        .compile(
            """
            package notes;

            import dev.ampoule.annotation.*;

            @Blueprint
            final class Notes {

              %s
            }
            """
                .formatted(handler))
        .messages();
  }
}
