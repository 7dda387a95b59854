package dev.ampoule.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.processor.check.form.TextValues;
import dev.ampoule.processor.model.ValueType;
import dev.ampoule.processor.model.type.TypeRef;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextValuesTest {

  @ParameterizedTest
  @CsvSource({
    "int,1",
    "int,-7",
    "long,9999999999",
    "short,300",
    "byte,-128",
    "boolean,true",
    "char,x",
    "double,1.5",
    "float,1e3"
  })
  void takesTheTextOfAPrimitive(String keyword, String text) {
    assertThat(TextValues.expected(new ValueType.Primitive(keyword, false), text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"int,x", "int,9999999999", "byte,128", "boolean,maybe", "char,xy", "double,one"})
  void rejectsOtherTextForAPrimitive(String keyword, String text) {
    assertThat(TextValues.expected(new ValueType.Primitive(keyword, false), text)).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "java.time,LocalDate,2026-01-31",
    "java.time,Duration,PT1H",
    "java.net,URI,/a",
    "java.util,UUID,6b0f1e0a-3f0b-4c0e-9d53-0c8f6f1f8f1e",
    "java.math,BigDecimal,1.50"
  })
  void takesTheTextOfAStandardType(String packageName, String name, String text) {
    ValueType type = new ValueType.Standard(TypeRef.of(packageName, name));

    assertThat(TextValues.expected(type, text)).isEmpty();
    assertThat(TextValues.expected(type, "no such ^ value")).isPresent();
  }

  @Test
  void namesTheConstantsOfAnEnum() {
    ValueType type = new ValueType.Enumeration(TypeRef.of("todo", "Size"), List.of("BIG", "SMALL"));

    assertThat(TextValues.expected(type, "BIG")).isEmpty();
    assertThat(TextValues.expected(type, "big")).contains("one of BIG, SMALL");
  }
}
