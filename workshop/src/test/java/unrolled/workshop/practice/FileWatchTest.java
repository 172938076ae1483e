package unrolled.workshop.practice;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

class FileWatchTest {

  @TempDir
  Path folder;

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void a_save_is_told_once_with_events_and_without(boolean events) throws Exception {
    Path file = Files.writeString(folder.resolve("a.jsh"), "one");
    Semaphore saved = new Semaphore(0);
    try (FileWatch watch = new FileWatch(file, saved::release, events)) {
      Files.writeString(file, "two");
      assertThat(saved.tryAcquire(5, SECONDS)).isTrue();
      Files.writeString(file, "two"); // the same again is no change
      Files.writeString(folder.resolve("b.jsh"), "other");
      assertThat(saved.tryAcquire(600, MILLISECONDS)).isFalse();
      Files.delete(file);
      Thread.sleep(100);
      Files.writeString(file, "three");
      assertThat(saved.tryAcquire(5, SECONDS)).isTrue();
      assertThat(watch).isNotNull();
    }
  }
}
