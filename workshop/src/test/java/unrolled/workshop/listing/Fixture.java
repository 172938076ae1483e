package unrolled.workshop.listing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.DynamicTest;

/** A chapter of one page in a folder of its own, whose listings can be run. */
record Fixture(Path page, Path startup) {

  /** Long enough for a machine that is busy with other work. */
  static final Duration LIMIT = Duration.ofSeconds(60);

  static Fixture in(Path folder, String text) {
    try {
      return new Fixture(Files.writeString(folder.resolve("page.adoc"), text),
          Files.writeString(folder.resolve("startup.jsh"), "import java.util.*;\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Write a page with one listing: code, and beneath it the output if it is not empty. */
  static Fixture ofListing(Path folder, String code, String output) {
    return in(folder, "= Page\n\n[source,jshell]\n----\n" + code + "\n----\n"
        + (output.isEmpty() ? "" : "\n[.output]\n....\n" + output + "\n....\n"));
  }

  String text() {
    try {
      return Files.readString(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Run the page's tests and give what each says, empty where it passes. */
  List<Optional<String>> run(String mode) {
    return run(mode, LIMIT);
  }

  List<Optional<String>> run(String mode, Duration limit) {
    return new Listings(page, startup, mode, false, limit).tests().map(Fixture::verdict).toList();
  }

  /** Run the page's only test, which must fail, and give its message. */
  String failure(String mode) {
    return run(mode).get(0).orElseThrow();
  }

  private static Optional<String> verdict(DynamicTest test) {
    try {
      test.getExecutable().execute();
      return Optional.empty();
    } catch (Throwable e) {
      return Optional.of(e.getMessage());
    }
  }
}
