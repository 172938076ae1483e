package unrolled.bidirectional;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import unrolled.core.data.ClassNames;
import unrolled.core.report.Results;
import unrolled.core.report.Table;
import unrolled.gru.CellKind;

import static org.assertj.core.api.Assertions.assertThat;
import static unrolled.bidirectional.CapitalNetworks.Design.BACKWARD;
import static unrolled.bidirectional.CapitalNetworks.Design.BOTH;
import static unrolled.bidirectional.CapitalNetworks.Design.FORWARD;

/** Asserts what the chapter claims of single names, letter by letter. */
class CapitalErrorsTest {

  private static final Results RESULTS = Results.of("bidirectional");
  private static final List<CapitalVotes> DESIGNS =
      Stream.of(FORWARD, BACKWARD, BOTH).map(CapitalVotes::new).toList();
  private static final List<String> TEST = ClassNames.test();

  /** Names of the table: what only both ways are right on, what one way is, what none is. */
  private static final List<String> SHOWN = List.of("ReentrantReadWriteLock", "SSLEngineResult",
      "ExecutorService", "OutputKeys", "Polygon", "Currency", "Charset", "PGPData", "CSS",
      "HttpURLConnection", "BufferOverflowException");

  @Test
  void names_are_written_in_three_ways() {
    WordList words = new WordList(ClassNames.train(), CapitalBaselineExperiments.UNKNOWN,
        CapitalBaselineExperiments.NATS);
    Table table = Table.of(
        "bidirectional-capitals-errors", "name", "forward", "backward", "both", "list of words")
        .align("<<<<<")
        .caption("What ten networks of each design write together (a letter is a capital if the"
            + " median of their probabilities says so), and the list of words; a dash is the name"
            + " itself.");
    for (String name : SHOWN) {
      List<String> cells = new ArrayList<>(List.of(plain(name)));
      for (CapitalVotes design : DESIGNS) {
        String written = design.written(name);
        cells.add(written.equals(name) ? "–" : plain(written));
      }
      String restored = words.restored(name);
      cells.add(restored.equals(name) ? "–" : plain(restored));
      table.row(cells.toArray(new String[0]));
    }
    RESULTS.write(table);
    assertThat(SHOWN.subList(0, 3)).allMatch(name ->
        DESIGNS.get(2).isRight(name) && !DESIGNS.get(0).isRight(name));
    assertThat(DESIGNS.get(0).written("OutputKeys")).isEqualTo("OutputKeyS");
    assertThat(DESIGNS.get(1).written("Polygon")).isEqualTo("polygon");
    assertThat(DESIGNS.get(1).written("Currency")).isEqualTo("currency");
    assertThat(List.of("PGPData", "CSS", "HttpURLConnection"))
        .as("a second side breaks what one side has right").allMatch(name ->
            DESIGNS.get(0).isRight(name) != DESIGNS.get(1).isRight(name)
                && !DESIGNS.get(2).isRight(name));
    assertThat(DESIGNS).extracting(design -> design.isRight("Charset"))
        .as("both sides mend what neither has right").containsExactly(false, false, true);
    assertThat(DESIGNS).extracting(design -> design.isRight("SSLEngineResult"))
        .containsExactly(false, false, true);
    assertThat(DESIGNS.get(0).capitals("SSLEngineResult")[3]).as("Engine").isTrue();
    assertThat(DESIGNS.get(1).capitals("SSLEngineResult")[3]).isFalse();
    assertThat(DESIGNS.get(0).capitals("SSLEngineResult")[9]).as("Result").isFalse();
    assertThat(DESIGNS.get(1).capitals("SSLEngineResult")[9]).isTrue();
    assertThat(words.restored("PGPData")).isEqualTo("PgpData");
    assertThat(words.restored("BufferOverflowException")).isEqualTo("BufferOverflowException");
  }

  private static String plain(String name) {
    return "+" + name + "+";
  }

  @Test
  void last_letters_are_capitals_most_of_all_for_who_can_not_see_that_they_are_last() {
    int[] wrong = DESIGNS.stream().mapToInt(design -> (int) TEST.stream().filter(name -> {
      double[] p = design.probabilities(name);
      return p[p.length - 1] > 0.5 && Character.isLowerCase(name.charAt(name.length() - 1));
    }).count()).toArray();
    int[] first = DESIGNS.stream().mapToInt(design -> (int) TEST.stream()
        .filter(name -> design.probabilities(name)[0] <= 0.5).count()).toArray();
    assertThat(wrong[0]).isGreaterThan(3 * Math.max(1, wrong[2]));
    assertThat(wrong[0]).as("backward has read that nothing follows")
        .isGreaterThan(3 * wrong[1] / 2);
    assertThat(TEST.stream().filter(name -> {
      boolean[] taken = DESIGNS.get(1).capitals(name);
      return taken[taken.length - 1]
          && Character.isLowerCase(name.charAt(name.length() - 1));
    })).allMatch(name -> name.endsWith("Spi"));
    RESULTS.number("bidirectional-capitals-last-backward", wrong[1]);
    assertThat(first[0]).isZero();
    assertThat(first[1]).isGreaterThan(10 * Math.max(1, first[2]));
    RESULTS.number("bidirectional-capitals-last-forward", wrong[0]);
    RESULTS.number("bidirectional-capitals-last-both", wrong[2]);
  }

  @Test
  void what_the_names_have_in_common_with_training() {
    assertThat(ClassNames.train()).noneMatch(name -> name.contains("PGP"));
    long capitals = 0;
    long letters = 0;
    for (String name : TEST) {
      for (int t = 0; t < name.length(); t++) {
        capitals += Character.isUpperCase(name.charAt(t)) ? 1 : 0;
        letters++;
      }
    }
    assertThat((double) capitals / letters).isBetween(0.18, 0.2);
  }

  @Test
  void one_name_letter_by_letter() {
    String name = SHOWN.get(0);
    double[][] p = DESIGNS.stream().map(design -> design.probabilities(name))
        .toArray(double[][]::new);
    int read = name.indexOf("Read");
    int lock = name.indexOf("Lock");
    assertThat(p[0][read]).isLessThan(0.5);
    assertThat(p[1][read]).isGreaterThan(0.5);
    assertThat(p[2][read]).isGreaterThan(0.5);
    assertThat(p[0][lock]).isLessThan(0.5);
    assertThat(p[1][lock]).isLessThan(0.5);
    assertThat(p[2][lock]).as("neither side alone").isGreaterThan(0.5);
    RESULTS.percent("bidirectional-capitals-read-forward", p[0][read], 1);
    RESULTS.percent("bidirectional-capitals-read-backward", p[1][read], 1);
    RESULTS.percent("bidirectional-capitals-read-both", p[2][read], 1);
    RESULTS.percent("bidirectional-capitals-lock-forward", p[0][lock], 1);
    RESULTS.percent("bidirectional-capitals-lock-backward", p[1][lock], 1);
    RESULTS.percent("bidirectional-capitals-lock-both", p[2][lock], 1);
    RESULTS.write(CapitalFigures.name(name, p));
  }

  @Test
  void names_that_only_one_design_has_right_are_counted() {
    long gained = right(2, 0);
    long lost = right(0, 2);
    assertThat(gained).isGreaterThan(2 * lost);
    long[] whole = DESIGNS.stream()
        .mapToLong(design -> TEST.stream().filter(design::isRight).count()).toArray();
    assertThat(whole[2]).isGreaterThan(whole[0]);
    assertThat((double) whole[2] / TEST.size()).as("more than one network alone")
        .isGreaterThan(single(BOTH));
    assertThat((double) whole[0] / TEST.size()).isGreaterThan(single(FORWARD));
    RESULTS.number("bidirectional-capitals-names", TEST.size());
    RESULTS.number("bidirectional-capitals-whole-both", whole[2]);
    RESULTS.number("bidirectional-capitals-whole-forward", whole[0]);
    RESULTS.number("bidirectional-capitals-gained", gained);
    RESULTS.number("bidirectional-capitals-lost", lost);
    long none = TEST.stream().filter(name -> IntStream.range(0, 3)
        .noneMatch(design -> DESIGNS.get(design).isRight(name))).count();
    RESULTS.number("bidirectional-capitals-none", none);
  }

  private static double single(CapitalNetworks.Design design) {
    return new CapitalRows(CapitalRecords.scores(CellKind.GRU, design))
        .spread("names").median();
  }

  private static long right(int design, int other) {
    return TEST.stream().filter(name -> DESIGNS.get(design).isRight(name)
        && !DESIGNS.get(other).isRight(name)).count();
  }
}
