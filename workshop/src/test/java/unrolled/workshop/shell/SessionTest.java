package unrolled.workshop.shell;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

/** One session each, since a JVM that starts takes as long as many snippets. */
@Timeout(120)
class SessionTest {

  private static final String STUBBORN =
      "while (true) { try { while (true) { } } catch (Throwable t) { } }";

  private final StringBuilder seen = new StringBuilder();
  private final Transcript transcript = new Transcript(text -> {
    synchronized (seen) {
      seen.append(text);
    }
  });
  private final Session session = new Session(
      () -> new RemoteEngine(List.of(), List.of("-Xmx64m", "-Xshare:auto"), transcript),
      List.of("import java.util.*"), transcript, Duration.ofMinutes(1), false);

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void an_endless_loop_is_stopped_by_hand_or_by_time_and_nothing_is_lost() throws Exception {
    assertThat(type("int x = 20")).isEqualTo("x ==> 20\n");
    Thread hand = new Thread(this::interruptSoon);
    hand.start();
    assertThat(type("while (true) { }\nx = 5")).isEqualTo("\n|  Stopped.\n");
    hand.join();
    session.setLimit(Duration.ofMillis(300));
    assertThat(type("while (true) { }"))
        .isEqualTo("|  Stopped after 0.3 s, the limit of time; /limit changes it.\n");
    session.setLimit(Duration.ofMinutes(1));
    assertThat(type("x + 1")).isEqualTo("$4 ==> 21\n");
    String flood = type("for (int i = 0; i < 100_000; i++) System.out.println(\"flood \" + i)");
    assertThat(flood.lines()).hasSizeLessThan(2010).last().asString().startsWith("|  More than");
    assertThat(type("new long[100_000_000].length"))
        .startsWith("|  Exception java.lang.OutOfMemoryError").contains("|  /reset gives");
    assertThat(type("x")).isEqualTo("x ==> 20\n");
  }

  @Test
  void what_succeeded_is_run_again_when_the_jvm_is_lost() {
    type("int x = 20\nSystem.out.println(\"only once\")\nint twice(int n) { return 2 * n; }\n"
        + "1 / 0");
    assertThat(type("x + 1")).isEqualTo("$5 ==> 21\n");
    session.setLimit(Duration.ofMillis(200));
    assertThat(type(STUBBORN).lines().toList()).satisfiesExactly(
        line -> assertThat(line).isEqualTo("|  The snippet ran longer than 0.2 s and could not be"
            + " stopped, so its JVM was ended."),
        line -> assertThat(line).startsWith("|  Another JVM goes on. 4 good snippets ran again"));
    session.setLimit(Duration.ofMinutes(1));
    assertThat(type("twice(x) + $5")).isEqualTo("$6 ==> 61\n");
    assertThat(type("if (x == 20) System.exit(3)").lines().toList()).hasSize(2).satisfies(lines ->
        assertThat(lines.get(0)).startsWith("|  The snippet ended its JVM, by System.exit"));
    assertThat(type("x + twice(1)")).isEqualTo("$7 ==> 22\n");
    assertThat(seen.toString()).doesNotContain("only once");
  }

  private void interruptSoon() {
    try {
      Thread.sleep(500);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    session.interrupt();
  }

  /** Gives what is seen of some lines. */
  private String type(String lines) {
    synchronized (seen) {
      seen.setLength(0);
    }
    session.type(lines);
    synchronized (seen) {
      return seen.toString();
    }
  }
}
