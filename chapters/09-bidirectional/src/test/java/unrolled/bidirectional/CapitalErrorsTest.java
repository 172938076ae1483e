package unrolled.bidirectional;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import unrolled.core.data.ClassNames;
import unrolled.core.report.RecordedRows;
import unrolled.core.report.Results;
import unrolled.core.report.Table;

import static org.assertj.core.api.Assertions.assertThat;
import static unrolled.bidirectional.CapitalNetworks.Design.BACKWARD;
import static unrolled.bidirectional.CapitalNetworks.Design.BOTH;
import static unrolled.bidirectional.CapitalNetworks.Design.FORWARD;

/** Asserts what the chapter claims of single names, letter by letter. */
class CapitalErrorsTest {

  private static final Results RESULTS = Results.of("bidirectional");
  private static final List<RecordedRows> DESIGNS =
      Stream.of(FORWARD, BACKWARD, BOTH).map(CapitalRecords::letters).toList();
  private static final List<String> TEST = ClassNames.test();

  /** Names of the table: what only both ways are right on, what one way is, what none is. */
  private static final List<String> SHOWN = List.of("ReentrantReadWriteLock", "SSLEngineResult",
      "ExecutorService", "OutputKeys", "Polygon", "Currency", "Charset", "PGPData", "CSS",
      "HttpURLConnection", "XmlReader", "BufferOverflowException");

  private static double[] probabilities(RecordedRows design, String name) {
    return Arrays.stream(design.text(TEST.indexOf(name), "percent").split(" "))
        .mapToDouble(percent -> Double.parseDouble(percent) / 100).toArray();
  }

  private static String written(RecordedRows design, String name) {
    return BidirectionalExperiments.written(name,
        CapitalExperiments.decided(List.of(probabilities(design, name))).get(0));
  }

  @Test
  void names_are_written_in_three_ways() {
    WordList words = new WordList(ClassNames.train(), CapitalBaselineExperiments.UNKNOWN,
        CapitalBaselineExperiments.NATS);
    Table table = Table.of(
        "bidirectional-capitals-errors", "name", "forward", "backward", "both", "list of words")
        .align("<<<<<")
        .caption("What the median of ten networks of each design writes, and the list of words;"
            + " a dash is the name itself.");
    for (String name : SHOWN) {
      List<String> cells = new ArrayList<>(List.of(code(name)));
      for (RecordedRows design : DESIGNS) {
        String written = written(design, name);
        cells.add(written.equals(name) ? "–" : code(written));
      }
      String restored = words.restored(name);
      cells.add(restored.equals(name) ? "–" : code(restored));
      table.row(cells.toArray(new String[0]));
    }
    RESULTS.write(table);
    assertThat(SHOWN.subList(0, 3)).allMatch(name ->
        written(DESIGNS.get(2), name).equals(name) && !written(DESIGNS.get(0), name).equals(name));
    assertThat(written(DESIGNS.get(0), "OutputKeys")).isEqualTo("OutputKeyS");
    assertThat(written(DESIGNS.get(1), "Polygon")).isEqualTo("polygon");
    assertThat(written(DESIGNS.get(2), "XmlReader")).isEqualTo("XMLReader");
    assertThat(words.restored("XmlReader")).isEqualTo("XMLReader");
    assertThat(words.restored("PGPData")).isEqualTo("PgpData");
    assertThat(words.restored("BufferOverflowException")).isEqualTo("BufferOverflowException");
  }

  private static String code(String name) {
    return "`+" + name + "+`";
  }

  @Test
  void last_letters_are_capitals_only_for_who_can_not_see_that_they_are_last() {
    int[] wrong = DESIGNS.stream().mapToInt(design -> (int) TEST.stream().filter(name -> {
      double[] p = probabilities(design, name);
      return p[p.length - 1] > 0.5 && Character.isLowerCase(name.charAt(name.length() - 1));
    }).count()).toArray();
    int[] first = DESIGNS.stream().mapToInt(design -> (int) TEST.stream()
        .filter(name -> probabilities(design, name)[0] <= 0.5).count()).toArray();
    assertThat(wrong[0]).isGreaterThan(3 * Math.max(1, wrong[2]));
    assertThat(first[0]).isZero();
    assertThat(first[1]).isGreaterThan(10 * Math.max(1, first[2]));
    RESULTS.number("bidirectional-capitals-last-forward", wrong[0]);
    RESULTS.number("bidirectional-capitals-last-both", wrong[2]);
  }

  @Test
  void what_the_names_have_in_common_with_training() {
    assertThat(ClassNames.train()).noneMatch(name -> name.contains("PGP"));
    long upper = ClassNames.train().stream().filter(name -> name.contains("XML")).count();
    long mixed = ClassNames.train().stream().filter(name -> name.contains("Xml")).count();
    assertThat(upper).isGreaterThan(5 * Math.max(1, mixed));
    long inner = 0;
    long atStart = 0;
    long capitals = 0;
    long letters = 0;
    for (String name : TEST) {
      for (int t = 0; t < name.length(); t++) {
        boolean acronym = CapitalScore.kind(name, t) == CapitalScore.Kind.ACRONYM;
        inner += acronym ? 1 : 0;
        atStart += acronym && name.substring(0, t).chars().allMatch(Character::isUpperCase) ? 1 : 0;
        capitals += Character.isUpperCase(name.charAt(t)) ? 1 : 0;
        letters++;
      }
    }
    assertThat((double) atStart / inner).isGreaterThan(0.6);
    assertThat((double) capitals / letters).isBetween(0.18, 0.2);
  }

  @Test
  void one_name_letter_by_letter() {
    String name = SHOWN.get(0);
    double[][] p = DESIGNS.stream().map(design -> probabilities(design, name))
        .toArray(double[][]::new);
    int read = name.indexOf("Read");
    int lock = name.indexOf("Lock");
    assertThat(p[0][read]).isLessThan(0.5);
    assertThat(p[1][read]).isGreaterThan(0.5);
    assertThat(p[2][read]).isGreaterThan(0.5);
    assertThat(p[0][lock]).isLessThan(0.5);
    assertThat(p[1][lock]).isLessThan(0.5);
    assertThat(p[2][lock]).as("neither side alone").isGreaterThan(0.5);
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
    RESULTS.number("bidirectional-capitals-gained", gained);
    RESULTS.number("bidirectional-capitals-lost", lost);
    long none = TEST.stream().filter(name -> IntStream.range(0, 3)
        .noneMatch(design -> written(DESIGNS.get(design), name).equals(name))).count();
    RESULTS.number("bidirectional-capitals-none", none);
  }

  private static long right(int design, int other) {
    return TEST.stream().filter(name -> written(DESIGNS.get(design), name).equals(name)
        && !written(DESIGNS.get(other), name).equals(name)).count();
  }
}
