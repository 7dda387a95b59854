package dev.ampoule.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

class AllowListTest {

  @Test
  void letsAnEntryPass() {
    AllowList list = AllowList.parse("# comment\n\na#b -> c.d | because\n");

    assertThat(list.check(Set.of("a#b -> c.d"))).isEmpty();
  }

  @Test
  void reportsWhatItDoesNotName() {
    assertThat(AllowList.parse("").check(Set.of("a#b -> c.d"))).containsExactly("a#b -> c.d");
  }

  @Test
  void reportsAnEntryThatNothingNeeds() {
    assertThat(AllowList.parse("a#b -> c.d | because").check(Set.of()))
        .containsExactly("allowed without need: a#b -> c.d");
  }

  @Test
  void refusesAnEntryWithoutReason() {
    assertThatThrownBy(() -> AllowList.parse("a#b -> c.d")).hasMessage("no reason: a#b -> c.d");
  }

  @Test
  void refusesAnEntryGivenTwice() {
    assertThatThrownBy(() -> AllowList.parse("a | one\na | two")).hasMessage("twice: a | two");
  }
}
