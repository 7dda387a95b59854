package dev.ampoule.processor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConflictTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          /a                        | /b                          | NONE
          /<a>                      | /<b>                        | DUPLICATE
          /<int:a>/x                | /<int:b>/x                  | DUPLICATE
          /<int:a>                  | /<b>                        | NONE
          /<int:a>                  | /<float:b>                  | NONE
          /<uuid:a>                 | /<b>                        | NONE
          /<any(a,b):a>             | /<b>                        | NONE
          /<any(a,b):a>             | /<any(c,d):b>               | NONE
          /<any(a,b):a>             | /<any(b,c):b>               | AMBIGUOUS
          /<any(a,b):a>             | /<any(a,b,c):b>             | NONE
          /<int(max=4):a>           | /<int(min=5):b>             | NONE
          /<int(max=6):a>           | /<int(min=5):b>             | AMBIGUOUS
          /<int(min=5):a>           | /<int:b>                    | NONE
          /<int(fixed_digits=2):a>  | /<int(fixed_digits=4):b>    | NONE
          /<float(max=1):a>         | /<float:b>                  | NONE
          /<string(length=2):a>     | /<b>                        | NONE
          /<string(length=2):a>     | /<string(length=3):b>       | NONE
          /<string(maxlength=4):a>  | /<string(minlength=3):b>    | AMBIGUOUS
          /<a>                      | /<path:b>                   | NONE
          /a<x>                     | /b<x>                       | NONE
          /a<x>                     | /<x>a                       | AMBIGUOUS
          /a<x>/1                   | /<x>a/2                     | NONE
          /<x>a                     | /<x>b                       | NONE
          /aa<x>                    | /a<x>                       | NONE
          /<slug:a>                 | /<word:b>                   | AMBIGUOUS
          /<slug:a>                 | /<b>                        | AMBIGUOUS
          /<slug:a>                 | /<slug:b>                   | DUPLICATE
          /<slug:a>                 | /<int:b>                    | NONE
          /<slug:a>/x               | /<word:b>/y                 | NONE
          /<path:a>                 | /<path:b>/                  | AMBIGUOUS
          /<path:a>/x               | /<path:b>                   | NONE
          /x/<path:a>               | /y/<path:b>                 | NONE
          /<a>                      | /<b>/                       | NONE
          """)
  void ofTwoRules(String one, String other, Conflict expected) {
    List<FullRule> rules = FullRules.of(Rules.app(one, other)).rules();
    assertThat(Conflict.of(rules.get(0), rules.get(1))).isEqualTo(expected);
    assertThat(Conflict.of(rules.get(1), rules.get(0))).isEqualTo(expected);
  }

  @Test
  void doubleSlashesInARuleAreMerged() {
    List<FullRule> rules = FullRules.of(Rules.app("/a//<b>", "/a/<b>")).rules();
    assertThat(Conflict.of(rules.get(0), rules.get(1))).isEqualTo(Conflict.DUPLICATE);
  }
}
