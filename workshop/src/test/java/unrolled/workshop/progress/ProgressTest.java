package unrolled.workshop.progress;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ProgressTest {

  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
  private static final List<String> IDS = List.of("rnn/a", "rnn/b", "rnn/c");

  @Test
  void one_who_begins_gets_the_first_exercise() {
    assertThat(Progress.none().current(IDS)).hasValue("rnn/a");
  }

  @Test
  void the_exercise_that_was_opened_last_is_remembered() {
    Progress progress = Progress.none().seen("rnn/b", NOON);
    assertThat(progress.current(IDS)).hasValue("rnn/b");
    assertThat(progress.checked("rnn/b", true, NOON).current(IDS)).hasValue("rnn/c");
    assertThat(progress.checked("rnn/b", false, NOON).current(IDS)).hasValue("rnn/b");
  }

  @Test
  void after_the_last_exercise_comes_the_first_open_one() {
    Progress progress = Progress.none().checked("rnn/c", true, NOON);
    assertThat(progress.current(IDS)).hasValue("rnn/a");
    assertThat(progress.next(IDS, "rnn/b")).hasValue("rnn/a");
  }

  @Test
  void one_who_has_passed_all_gets_none() {
    Progress progress = Progress.none();
    for (String id : IDS) {
      progress = progress.checked(id, true, NOON);
    }
    assertThat(progress.current(IDS)).isEmpty();
    assertThat(Progress.none().current(List.of())).isEmpty();
    assertThat(Progress.none().next(List.of("rnn/a"), "rnn/a")).isEmpty();
  }

  @Test
  void what_passed_stays_passed_and_keeps_its_first_time() {
    Progress progress = Progress.none().checked("rnn/a", true, NOON)
        .checked("rnn/a", false, NOON.plusSeconds(1)).checked("rnn/a", true, NOON.plusSeconds(2));
    assertThat(progress.of("rnn/a").passed()).isEqualTo(NOON);
    assertThat(progress.of("rnn/a").tries()).isEqualTo(3);
  }
}
