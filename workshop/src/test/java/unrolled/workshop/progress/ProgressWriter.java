package unrolled.workshop.progress;

import java.nio.file.Path;
import java.time.Instant;

/** A program that changes a file of progress many times; a test starts two of them. */
final class ProgressWriter {

  private ProgressWriter() {}

  public static void main(String[] arguments) {
    ProgressFile file = new ProgressFile(Path.of(arguments[0]));
    for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
      String own = "rnn/" + arguments[1] + "-" + i;
      file.update(p -> p.checked(own, false, Instant.EPOCH)
          .checked("rnn/both", false, Instant.EPOCH));
    }
  }
}
