package unrolled.bidirectional;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LetterCountsTest {

  private static final List<String> NAMES = List.of("AbA", "AbA", "AbaB");

  @Test
  void the_last_letter_of_aba_is_decided_by_what_follows() {
    assertThat(new LetterCounts(NAMES, 2, 0).capitals("abab")[2]).isTrue();
    assertThat(new LetterCounts(NAMES, 2, 1).capitals("abab")[2]).isFalse();
    assertThat(new LetterCounts(NAMES, 2, 1).capitals("aba")[2]).isTrue();
  }

  @Test
  void a_neighborhood_never_seen_is_cut_shorter() {
    assertThat(new LetterCounts(NAMES, 2, 2).capitals("xb")).containsExactly(false, false);
    assertThat(new LetterCounts(NAMES, 0, 0).capitals("a")).containsExactly(true);
  }
}
