package dev.ampoule.processor.emit.type;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.CodeBlock;
import org.junit.jupiter.api.Test;

class CodeTextTest {

  @Test
  void seesWhatStandsBehindTheLastWrap() {
    CodeBlock one = CodeBlock.of("f($Za,$Wb)");
    CodeBlock other = CodeBlock.of("f($Za,$Wc)");
    assertThat(CodeText.of(one)).isEqualTo("f(a, b)");
    assertThat(CodeText.of(other)).isEqualTo("f(a, c)");
    assertThat(one).as("JavaPoet has mended it: CodeText may go").isEqualTo(other);
  }
}
