package unrolled.workshop.listing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;

import unrolled.workshop.SourceException;

/** The JShell listings of one chapter as tests: what the page shows is what JShell answers. */
public final class Listings {

  static final String UPDATE = "mvn package -Dlistings=update";

  /** An identity hash code, as in Cell@1050e6d5, which differs from run to run. */
  private static final Pattern IDENTITY = Pattern.compile("\\w@[0-9a-f]{5,8}\\b");

  private final Path page;
  private final Path startup;
  private final String mode;
  private final boolean unattended;
  private final Duration limit;

  Listings(Path page, Path startup, String mode, boolean unattended, Duration limit) {
    this.page = page;
    this.startup = startup;
    this.mode = mode;
    this.unattended = unattended;
    this.limit = limit;
  }

  /**
   * Find the listings of a chapter in the module whose tests run now.
   *
   * @param chapter the chapter's package name, as in {@code src/docs/asciidoc/naive.adoc}
   * @return the listings of that page, started with {@code src/main/jshell/startup.jsh}
   */
  public static Listings of(String chapter) {
    Path module = Path.of(System.getProperty("basedir", ""));
    return new Listings(module.resolve("src/docs/asciidoc/" + chapter + ".adoc"),
        module.resolve("src/main/jshell/startup.jsh"), System.getProperty("listings", "check"),
        "true".equalsIgnoreCase(System.getenv("CI")), ListingSession.LIMIT);
  }

  /**
   * Run all listings in one session, and give one test for each. With the system property
   * {@code listings} at {@code update}, the page's outputs are rewritten first.
   *
   * @return the tests in the order of the page
   * @throws SourceException if the page or the start-up script is missing or malformed, if the
   *     page has no listing, or if updating is asked for where {@code CI=true}
   */
  public Stream<DynamicTest> tests() {
    boolean update = isUpdate();
    ListingPage current = readPage();
    List<Result> results = run(current);
    if (update && results.stream().allMatch(result -> result.fault().isEmpty())) {
      rewrite(current, results);
      results = run(readPage());
    }
    return results.stream().map(result -> DynamicTest.dynamicTest(result.name(),
        result.source(), result::verify));
  }

  private boolean isUpdate() {
    if (!mode.equals("check") && !mode.equals("update")) {
      throw new SourceException(page, 1,
          "-Dlistings=" + mode + " is unknown: say check or update.");
    }
    if (mode.equals("update") && unattended) {
      throw new SourceException(page, 1, "-Dlistings=update is refused where CI=true: it would"
          + " accept any output. Run it at your desk, read the diff and commit it.");
    }
    return mode.equals("update");
  }

  private ListingPage readPage() {
    ListingPage read = ListingPage.read(page);
    if (read.listings().isEmpty()) {
      throw new SourceException(page, 1, "The page has no listing, that is, no [source,jshell]"
          + " block: add one, or remove the test of its listings.");
    }
    return read;
  }

  private List<Result> run(ListingPage current) {
    List<Result> results = new ArrayList<>();
    try (ListingSession session = ListingSession.open(startup, limit)) {
      for (Listing listing : current.listings()) {
        Optional<Result> broken = results.stream().filter(r -> r.fault().isPresent()).findFirst();
        results.add(broken.isPresent() ? Result.broken(listing, listing.place()
            + ": not run, because listing " + broken.get().listing().number() + " at "
            + broken.get().listing().place() + " failed.") : run(session, listing));
      }
    }
    return results;
  }

  private static Result run(ListingSession session, Listing listing) {
    try {
      ListingSession.Answer answer = session.type(listing.page(), listing.line(), listing.code());
      String fault = null;
      if (answer.errorLine() > 0 && !listing.failing()) {
        fault = listing.page() + ":" + answer.errorLine() + ": The listing fails here. If the page"
            + " wants to show that, mark it [source,jshell,role=error].\n" + answer.text();
      } else if (answer.errorLine() == 0 && listing.failing()) {
        fault = listing.place() + ": The listing has the role error but does not fail.\n"
            + answer.text();
      } else if (IDENTITY.matcher(answer.text()).find()) {
        fault = listing.place() + ": The output holds an identity hash code, which changes"
            + " from run to run: print something else.\n" + answer.text();
      }
      return new Result(listing, answer.lines(), Optional.ofNullable(fault));
    } catch (SourceException e) {
      return Result.broken(listing, e.getMessage());
    }
  }

  private void rewrite(ListingPage current, List<Result> results) {
    try {
      int changed = ListingWriter.rewrite(current, results.stream().map(Result::real).toList());
      System.out.println("Listings: " + changed + " of " + results.size()
          + " outputs rewritten in " + page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What came of one listing. */
  private record Result(Listing listing, List<String> real, Optional<String> fault) {

    static Result broken(Listing listing, String fault) {
      return new Result(listing, List.of(), Optional.of(fault));
    }

    String name() {
      return "listing " + listing.number() + ", line " + listing.line() + ": "
          + listing.code().stream().filter(line -> !line.isBlank()).findFirst().orElseThrow();
    }

    /** Tell an editor where to go from the test. */
    URI source() {
      return URI.create(listing.page().toUri() + "?line=" + listing.line());
    }

    void verify() {
      if (fault.isPresent()) {
        throw new AssertionError(fault.get());
      }
      if (!listing.shows(real)) {
        throw new AssertionError(listing.place() + ": The page does not show what listing "
            + listing.number() + " answers.\n" + Difference.between(listing.shown(), real)
            + "To rewrite the outputs, then look at the diff:\n  " + UPDATE);
      }
    }
  }
}
