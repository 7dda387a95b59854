package dev.ampoule.processor.descriptor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ampoule.processor.model.type.SourceRef;
import dev.ampoule.processor.model.type.TypeRef;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "int",
        "void",
        "/Todos",
        "todo/Outer.Todo?",
        "[[byte",
        "[todo/Todo??",
        "java.util/List<+java.lang/Number>",
        "java.util/Map.Entry<^K,java.util/List<-todo/Todo?>?>",
        "java.util/List<*>",
        "^T?"
      })
  void writesTypesAsItReadsThem(String text) throws Exception {
    assertThat(TypeText.write(TypeText.read(text))).isEqualTo(text);
  }

  @Test
  void readsTypesPartByPart() throws Exception {
    TypeRef type = TypeText.read("java.util/Map<java.lang/String,todo/Outer.Todo?>");
    assertThat(type.qualifiedName()).isEqualTo("java.util.Map");
    assertThat(type.arguments().getLast().nullable()).isTrue();
    assertThat(type.arguments().getLast().binaryName()).isEqualTo("todo.Outer$Todo");
  }

  @ParameterizedTest
  @ValueSource(strings = {"java.util/List<int", "int>", "a/B<c/D>>"})
  void refusesWhatIsNoType(String text) {
    assertThatThrownBy(() -> TypeText.read(text)).isInstanceOf(DescriptorException.class);
  }

  static Stream<SourceRef> refs() {
    SourceRef method = SourceRef.ofType("todo.Outer$Todos").member("show(int,java.lang.String[])");
    return Stream.of(
        SourceRef.ofType("Todos"),
        method,
        method.parameter("id"),
        method.annotation("dev.ampoule.annotation.Get", 1).attribute("value"),
        method.parameter("id").annotation("dev.ampoule.annotation.Query", 0),
        SourceRef.ofType("todo.App")
            .annotation("dev.ampoule.annotation.Application", 0)
            .attribute("mounts")
            .element(2)
            .attribute("urlPrefix"));
  }

  @ParameterizedTest
  @MethodSource("refs")
  void readsPlacesAsItWroteThem(SourceRef ref) throws Exception {
    assertThat(RefText.read(RefText.write(ref))).isEqualTo(ref);
  }
}
