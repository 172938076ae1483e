package unrolled.workshop.shell;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TranscriptTest {

  private final StringBuilder seen = new StringBuilder();
  private final Transcript transcript = new Transcript(seen::append);

  @Test
  void a_character_may_come_in_pieces() {
    byte[] bytes = "é⣿x".getBytes(StandardCharsets.UTF_8);
    for (byte b : bytes) {
      transcript.write(b);
    }
    assertThat(seen).hasToString("é⣿x");
  }

  @Test
  void a_flood_ends_with_a_word_about_it_and_the_next_snippet_prints_again() {
    byte[] line = "a line\n".getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 5000; i++) {
      transcript.write(line, 0, line.length);
    }
    byte[] wide = "x".repeat(Transcript.LIMIT * 2).getBytes(StandardCharsets.UTF_8);
    assertThat(seen.toString().lines()).hasSize(2002).last().asString()
        .startsWith("|  More than 2000 lines or 100000 bytes were printed");
    seen.setLength(0);
    transcript.begin();
    transcript.write(wide, 0, wide.length);
    assertThat(seen.toString().lines().toList()).hasSize(2)
        .element(0).asString().hasSize(Transcript.LIMIT);
  }

  @Test
  void a_fresh_line_begins_only_where_one_was_not_ended() {
    transcript.say("a");
    transcript.freshLine();
    transcript.freshLine();
    transcript.echoed();
    transcript.freshLine();
    assertThat(seen).hasToString("a\n\n");
  }

  @Test
  void nothing_is_shown_while_it_is_mute() {
    transcript.mute(true);
    transcript.write('x');
    transcript.say("y");
    transcript.mute(false);
    transcript.say("z");
    assertThat(seen).hasToString("z");
  }
}
