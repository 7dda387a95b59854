package differential;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ampoule.json.JsonDocuments;
import dev.ampoule.json.JsonException;
import dev.ampoule.json.JsonSettings;
import differential.corpus.EnumShapes;
import differential.corpus.ObjectShapes;
import differential.corpus.TimeShapes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that random changes seldom make, read as databind reads them. */
class ShapesTest {

  private static @Nullable Object read(String json, Class<?> type) {
    try {
      return JsonDocuments.read(json.getBytes(UTF_8), Corpus.codec(type), JsonSettings.defaults());
    } catch (JsonException e) {
      return null;
    }
  }

  private static void compare(String json, Class<?> type) {
    String document = json.replace('\'', '"');
    assertThat(read(document, type))
        .isEqualTo(new Databind(type).read(document.getBytes(UTF_8), type));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'anyCase':'RED','orNull':'x','orNulls':['x','BLUE'],'orEmpty':'x','numberOrNull':'x'}",
        "{'anyCase':'Green','orNull':null,'orNulls':[],'orEmpty':null,'numberOrNull':'blue'}",
        "{'anyCase':'VERDE','orNull':'Red','orNulls':[],'orEmpty':'Red','numberOrNull':2}",
        "{'anyCase':'blue','orNull':'red','orNulls':[],'orEmpty':'red','numberOrNull':7}",
        "{'anyCase':'gruen','orNull':'Red','orNulls':[],'orEmpty':'Red','numberOrNull':1}",
        "{'anyCase':'Red','orNull':'Red','orNulls':['RED'],'orEmpty':'RED','numberOrNull':-1}"
      })
  void readsEnumsThatNeedNotBeRight(String json) {
    compare(json, EnumShapes.Lenient.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'size':'x','number':9,'strict':'SMALL'}",
        "{'size':'SMALL','number':'x','strict':'SMALL'}",
        "{'size':'SMALL','number':0,'strict':'x'}",
        "{'size':'SMALL','number':-1,'strict':'MEDIUM'}"
      })
  void readsDefaultsOfEnums(String json) {
    compare(json, EnumShapes.Defaults.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'words':'FRI 20 nov 2026','pacific':'2026-11-20"
            + " 01:00','year':'26','strict':'2026-11-20'}",
        "{'words':'Fri 20 Nov 2026','pacific':'2026-11-20"
            + " 25:00','year':'26','strict':'2026-11-20'}",
        "{'words':'Tue 30 Feb 2026','pacific':'2026-11-20"
            + " 01:00','year':'26','strict':'2026-11-20'}",
        "{'words':'Mon 20 Nov 2026','pacific':'2026-11-20"
            + " 01:00','year':'26','strict':'2026-11-20'}",
        "{'words':'fri 20 nov 2026','pacific':'2026-11-20 01:00','year':'26',"
            + "'strict':'2026-11-20T10:00:00'}"
      })
  void readsPatterns(String json) {
    compare(json, TimeShapes.Patterns.class);
  }

  @Test
  void readsNamesWhereNumbersAreWritten() {
    compare(
        "{'level':'high','step':'SECOND','plain':'ONE','levels':['LOW',1],'map':{'LOW':'FIRST'}}",
        EnumShapes.Own.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'date':'2026-11-20','time':'12:30','local':'2026-11-20T12:30','offset':'12:30+01:00',"
            + "'month':'2026-11','day':'--11-20'}",
        "{'date':[2026,11,20],'time':[12,30,0],'local':[2026,11,20,12,30,0,0],"
            + "'offset':[12,30,0,0,'Z'],'month':[2026,11],'day':null}",
        "{'date':[2026,11,20],'time':[12,30],'local':[2026,11,20,12,30],"
            + "'offset':[12,30,'+01:00'],'month':[2026,13],'day':null}",
        "{'date':[2026,11,20],'time':[12,30],'local':[2026,11,20,12,30],"
            + "'offset':[12,30],'month':[2026,11],'day':null}"
      })
  void readsFieldsOfTimes(String json) {
    compare(json, TimeShapes.Arrays.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'FIRSTNAME':1,'last':'x','NA\u00cfVE':2}",
        "{'firstname':1,'OTHER':'x','naïve':2}",
        "{'firstName':1,'LAST':'x','naIve':2}",
        "{'\\u0066IRSTname':1,'LAST':null,'naïve':2}"
      })
  void readsNamesInAnyCase(String json) {
    compare(json, ObjectShapes.AnyCase.class);
  }

  @Test
  void readsArraysOfTheRightLength() {
    compare("[1,2,'a']", ObjectShapes.Point.class);
    compare("[1,2,'a',4]", ObjectShapes.Point.class);
    compare("{'x':1,'y':2,'name':'a'}", ObjectShapes.Point.class);
    compare("[]", ObjectShapes.None.class);
    compare("[1]", ObjectShapes.None.class);
    assertThat(read("[1]", ObjectShapes.Point.class)).isNull();
    assertThat(read("[1,2]", ObjectShapes.Point.class))
        .isEqualTo(new ObjectShapes.Point(1, 2, null));
  }

  @Test
  void namesTheElementThatIsWrong() {
    assertThatThrownBy(
            () ->
                JsonDocuments.read(
                    "[1,true,\"a\",4]".getBytes(UTF_8),
                    Corpus.codec(ObjectShapes.Point.class),
                    JsonSettings.defaults()))
        .isInstanceOfSatisfying(
            JsonException.class,
            e ->
                assertThat(e.problems())
                    .extracting(p -> p.pointer() + " " + p.code())
                    .containsExactly("/1 type", "/3 unknown"));
  }
}
