/**
 * Runs the JShell listings of a page, and holds the page to what JShell really answers.
 *
 * <p>A listing is a source block of the language {@code jshell} between lines of {@code ----}. Just
 * beneath it stands a literal block with the role {@code output}, unless the listing answers
 * nothing:
 *
 * <pre>
 * [source,jshell]
 * ----
 * int x = 20 + 1
 * "x is " + x
 * ----
 * [.output]
 * ....
 * x ==&gt; 21
 * $2 ==&gt; "x is 21"
 * ....
 * </pre>
 *
 * <p>All listings of a page are typed, in the order of the page, into one session, which has the
 * chapter's class path and has run the chapter's {@code src/main/jshell/startup.jsh}. That file is
 * the whole start-up: it imports whatever the listings need, {@code java.util} too. The answers are
 * those of the {@code jshell} tool in its normal feedback mode, so that a reader who types the same
 * lines sees the same lines. As in the tool, a snippet ends at the first line that completes it: a
 * call that goes on in the next line ends its line with the dot.
 *
 * <p>A chapter has this test:
 *
 * <pre>{@code
 * class NaiveListingsTest {
 *
 *   @TestFactory
 *   Stream<DynamicTest> listings() {
 *     return Listings.of("naive").tests();
 *   }
 * }
 * }</pre>
 *
 * <p>It fails with file, line, difference and command where page and program differ.
 * {@code mvn package -Dlistings=update} writes the real answers into the page, and nothing else, so
 * that the diff shows what has changed; where the environment says {@code CI=true} that is refused.
 *
 * <p>What the page can't mean fails in both modes, and is never written:
 * <ul>
 * <li>an error or exception, unless the listing says that it wants one:
 * {@code [source,jshell,role=error]}, which in turn must fail; the {@code at …} lines of a stack
 * trace are left out, since they change with every edit of the sources;
 * <li>a name that is not declared yet, a snippet that is not complete, a command of the tool
 * ({@code /vars}), a call that would end the JVM, an identity hash code in the output;
 * <li>a snippet that takes longer than 20 seconds or prints more than 100,000 bytes;
 * <li>a listing in an {@code ifdef}, an {@code include} in a listing, an output without a listing,
 * a page without listings.
 * </ul>
 *
 * <p>Blanks at line ends and empty last lines do not count: Asciidoctor removes them. Listings in
 * included files are not run. A listing must answer the same each time and on each JDK: no clock,
 * no thread, no {@code Set.of} or {@code Map.of} printed (their order changes from run to run), no
 * text of the JDK's own exceptions where it differs between versions.
 *
 * <p>In reading order: {@link unrolled.workshop.listing.ListingPage} and
 * {@link unrolled.workshop.listing.Listing} (what the page says),
 * {@link unrolled.workshop.listing.ListingSession} (what JShell answers),
 * {@link unrolled.workshop.listing.Listings} (the test of the one against the other).
 */
package unrolled.workshop.listing;
