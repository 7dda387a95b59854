package checked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import dev.ampoule.annotation.Json;
import dev.ampoule.json.JsonDocuments;
import dev.ampoule.json.JsonSettings;
import dev.ampoule.validation.MessageSource;
import dev.ampoule.validation.ValidationSettings;
import dev.ampoule.validation.Violation;
import dev.ampoule.validation.ViolationException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Checks that service code makes itself: no handler takes these types. */
class ServiceTest {

  @Json
  record Member(@NotBlank String name, @Size(max = 2) List<@NotBlank String> roles) {}

  /** May contain itself. */
  @Json
  static class Link {
    @NotBlank public String name = "";
    @Valid public @Nullable Link next;
    public List<@Valid Link> others = new ArrayList<>();

    Link named(String text) {
      name = text;
      return this;
    }
  }

  @Test
  void findsWhatIsWrongWithATypeThatIsOnlyAnnotated() {
    assertThat(
            ServiceTest_Member_Constraints.INSTANCE.validate(
                new Member("", List.of("a", " ", "c"))))
        .extracting(Violation::pointer, Violation::code, Violation::message)
        .containsExactly(
            tuple("/name", "NotBlank", "must not be blank"),
            tuple("/roles", "Size", "size must be between 0 and 2"),
            tuple("/roles/1", "NotBlank", "must not be blank"));
  }

  @Test
  void requiresAValidValue() {
    Member member = new Member("Ann", List.of("a"));
    assertThat(ServiceTest_Member_Constraints.INSTANCE.require(member)).isSameAs(member);
    assertThatExceptionOfType(ViolationException.class)
        .isThrownBy(
            () -> ServiceTest_Member_Constraints.INSTANCE.require(new Member(" ", List.of(""))))
        .withMessage("/name must not be blank; /roles/0 must not be blank")
        .satisfies(e -> assertThat(e.violations()).hasSize(2));
  }

  @Test
  void checksAnObjectThatContainsItselfOnce() {
    Link first = new Link().named("");
    Link second = new Link().named("");
    first.next = second;
    second.next = first;
    first.others.add(first);
    first.others.add(new Link().named(" "));
    assertThat(pointers(first)).containsExactly("/name", "/next/name", "/others/1/name");
  }

  private static List<String> pointers(Link link) {
    return ServiceTest_Link_Constraints.INSTANCE.validate(link).stream()
        .map(Violation::pointer)
        .toList();
  }

  @Test
  void checksEqualObjectsEachInItsPlace() {
    assertThat(
            ServiceTest_Link_Constraints.INSTANCE.validate(
                JsonDocuments.read(
                    """
                    {"name":"a","others":[{"name":""},{"name":""}]}
                    """
                        .getBytes(StandardCharsets.UTF_8),
                    ServiceTest_Link_JsonCodec.INSTANCE,
                    JsonSettings.defaults())))
        .extracting(Violation::pointer)
        .containsExactly("/others/0/name", "/others/1/name");
  }

  @Test
  void readsMessagesFromAFile() {
    byte[] file =
        """
        jakarta.validation.constraints.NotBlank.message = darf nicht leer sein: größer
        jakarta.validation.constraints.Size.message = höchstens {max}
        """
            .getBytes(StandardCharsets.UTF_8);
    MessageSource messages = MessageSource.read(Locale.ROOT, new ByteArrayInputStream(file));
    assertThat(
            ServiceTest_Member_Constraints.INSTANCE.validate(
                new Member("", List.of("a", "b", "c")),
                ValidationSettings.DEFAULT.withMessages(messages)))
        .extracting(Violation::message)
        .containsExactly("darf nicht leer sein: größer", "höchstens 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MessageSource.read(Locale.GERMAN, null))
        .withMessage("the messages in \"de\" do not exist");
  }
}
