package unrolled.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import unrolled.core.report.Chart;
import unrolled.core.report.Ladder;
import unrolled.core.report.LadderPrice;
import unrolled.core.report.LadderRow;
import unrolled.core.report.Results;

import static org.assertj.core.api.Assertions.assertThat;

/** Asserts what the page on the whole ladder says of all models, and draws its charts. */
class LadderPageTest {

  /** Forecasters whose medians lie nearer than this are told apart by their seeds only. */
  private static final double SUNSPOT_TIE = 0.03;

  /** Bits a character between the best network and the counts. */
  private static final double NAME_TIE = 0.05;

  /** Forecasts twenty years at once; its first year alone is on the ladder. */
  private static final String TWENTY_YEARS = "GRU, 20 years in one go";

  private static final Results RESULTS = Results.in(Path.of("target", "ladder"), "ladder");
  private static final List<LadderRow> ROWS = rows();

  private static List<LadderRow> rows() {
    Path root = Path.of("..").toAbsolutePath().normalize();
    List<Path> files = Book.find(root, new Problems(root)).chapters().stream()
        .map(chapter -> chapter.results().resolve("ladder.csv")).filter(Files::isRegularFile)
        .toList();
    return Ladder.read(files).rows();
  }

  @Test
  void both_threads_are_drawn_with_all_models() {
    RESULTS.number("ladder-models", ROWS.size());
    RESULTS.number("ladder-forecasters", having(LadderRow::arvTest).size());
    RESULTS.number("ladder-language-models", having(LadderRow::bitsTest).size());
    double persistence = arvTest("persistence");
    double letters = row("letter frequencies").bitsTest().getAsDouble();
    assertThat(ROWS).allMatch(
        row -> row.arvTest().isPresent() != row.bitsTest().isPresent());
    List<String> early = List.of("naive", "autoregressive", "markov");
    assertThat(ROWS.stream().filter(row -> !early.contains(row.chapter())
        && !row.model().equals(TWENTY_YEARS))).allMatch(row ->
        row.arvTest().orElse(0) < persistence && row.bitsTest().orElse(0) < letters);
    RESULTS.write(Chart.rows("ladder-all").title("All models of the book")
        .description("Error of every model on the test data over that of a simple rule, which is"
            + " persistence for sunspots and letter frequencies for names.")
        .x("test error, relative to persistence or letter frequencies (less is better)")
        .rows(ROWS.stream().map(LadderRow::model).toArray(String[]::new))
        .dots("sunspots 1956–1979", ROWS.stream()
            .mapToDouble(row -> row.arvTest().orElse(Double.NaN) / persistence).toArray())
        .dots("class names", ROWS.stream()
            .mapToDouble(row -> row.bitsTest().orElse(Double.NaN) / letters).toArray())
        .baseline("simple rule", 1));
  }

  @Test
  void means_chains_and_twenty_years_at_once_lose_to_persistence_and_all_others_beat_it() {
    double persistence = arvTest("persistence");
    List<String> losers = having(LadderRow::arvTest).stream()
        .filter(row -> row.arvTest().getAsDouble() > persistence).map(LadderRow::model).toList();
    assertThat(losers).containsExactlyInAnyOrder("mean of the training years",
        "mean of all the past", "chain of levels", "chain of level pairs", TWENTY_YEARS);
    RESULTS.number("ladder-twenty", arvTest(TWENTY_YEARS), 2);
    RESULTS.number("ladder-persistence", persistence, 2);
    RESULTS.number("ladder-mean", arvTest("mean of the training years"), 2);
    RESULTS.number("ladder-chain", arvTest("chain of levels"), 2);
    RESULTS.number("ladder-smoothing", arvTest("exponential smoothing"), 2);
  }

  @Test
  void eight_lags_tie_with_small_networks_on_the_test_years_and_not_on_the_validation_years() {
    LadderRow lags = row("AR(8)");
    List<LadderRow> pack = pack();
    List<LadderRow> networks = pack.stream().filter(row -> !row.equals(lags)).toList();
    assertThat(pack).contains(lags);
    assertThat(networks.stream().map(LadderRow::model)).contains("window network")
        .anyMatch(name -> name.startsWith("RNN")).anyMatch(name -> name.startsWith("LSTM"))
        .anyMatch(name -> name.startsWith("GRU"));
    double[] seen = sorted(networks, LadderRow::arvValidation);
    assertThat(seen[seen.length - 1]).isLessThan(0.75 * lags.arvValidation().getAsDouble());
    double[] untouched = sorted(networks, LadderRow::arvUntouched);
    double later = lags.arvUntouched().getAsDouble();
    assertThat(untouched[0]).isBetween(0.85 * later, later);
    assertThat(untouched[untouched.length - 1]).isBetween(later, 1.05 * later);
    double[] test = sorted(pack, LadderRow::arvTest);
    double next = having(LadderRow::arvTest).stream()
        .mapToDouble(row -> row.arvTest().getAsDouble())
        .filter(error -> error > test[test.length - 1]).min().orElseThrow();
    RESULTS.number("ladder-pack", pack.size());
    RESULTS.number("ladder-pack-low", test[0], 2);
    RESULTS.number("ladder-pack-high", test[test.length - 1], 2);
    RESULTS.number("ladder-next", next, 2);
    RESULTS.number("ladder-lags", lags.arvTest().getAsDouble(), 3);
    RESULTS.number("ladder-lags-validation", lags.arvValidation().getAsDouble(), 3);
    RESULTS.number("ladder-lags-untouched", later, 3);
    RESULTS.number("ladder-crowd-validation-low", seen[0], 3);
    RESULTS.number("ladder-crowd-validation-high", seen[seen.length - 1], 3);
    RESULTS.number("ladder-crowd-untouched-low", untouched[0], 3);
    RESULTS.number("ladder-crowd-untouched-high", untouched[untouched.length - 1], 3);
    RESULTS.number("ladder-lags-parameters", lags.parameters().getAsLong());
    RESULTS.number("ladder-pack-fewest", networks.stream()
        .mapToLong(row -> row.parameters().getAsLong()).min().orElseThrow());
    RESULTS.number("ladder-pack-most", networks.stream()
        .mapToLong(row -> row.parameters().getAsLong()).max().orElseThrow());
  }

  @Test
  void one_model_is_ahead_of_the_crowd_and_of_eight_lags_in_every_period() {
    LadderRow lags = row("AR(8)");
    List<LadderRow> ahead = having(LadderRow::arvTest).stream().filter(row ->
        row.arvTest().getAsDouble() < lags.arvTest().getAsDouble() - SUNSPOT_TIE).toList();
    assertThat(ahead).extracting(LadderRow::model).containsExactly("GRU, 14 units");
    LadderRow best = ahead.get(0);
    for (Function<LadderRow, OptionalDouble> period : List
        .<Function<LadderRow, OptionalDouble>>of(LadderRow::arvTrain, LadderRow::arvValidation,
            LadderRow::arvTest, LadderRow::arvUntouched)) {
      assertThat(period.apply(best).getAsDouble())
          .isLessThan(0.9 * period.apply(lags).getAsDouble());
    }
    assertThat(gain(LadderRow::arvTest)).as("about a sixth or more").isBetween(0.15, 0.22);
    assertThat(gain(LadderRow::arvUntouched)).isBetween(0.15, 0.18);
    RESULTS.text("ladder-ahead", best.model());
    RESULTS.number("ladder-ahead-arv", best.arvTest().getAsDouble(), 3);
    RESULTS.percent("ladder-ahead-gain", gain(LadderRow::arvTest), 0);
    RESULTS.percent("ladder-ahead-untouched-gain", gain(LadderRow::arvUntouched), 0);
    RESULTS.number("ladder-ahead-parameters",
        100 * Math.round(best.parameters().getAsLong() / 100.0));
  }

  private static double gain(Function<LadderRow, OptionalDouble> period) {
    return 1 - period.apply(row("GRU, 14 units")).getAsDouble()
        / period.apply(row("AR(8)")).getAsDouble();
  }

  /** Returns the models that lie about the eight lags. */
  private static List<LadderRow> pack() {
    double lags = arvTest("AR(8)");
    return having(LadderRow::arvTest).stream()
        .filter(row -> Math.abs(row.arvTest().getAsDouble() - lags) < SUNSPOT_TIE).toList();
  }

  private static double[] sorted(
      List<LadderRow> rows, Function<LadderRow, OptionalDouble> value) {
    return rows.stream().mapToDouble(row -> value.apply(row).getAsDouble()).sorted().toArray();
  }

  @Test
  void counts_of_eight_letters_are_not_beaten_on_names_and_cost_a_thousandth() {
    LadderRow counts = row("8-gram, interpolated");
    List<LadderRow> networks = having(LadderRow::bitsTest).stream()
        .filter(row -> row.model().matches("(RNN|LSTM|GRU|Bi|bi).*")).toList();
    LadderRow network = networks.stream()
        .min(Comparator.comparingDouble(row -> row.bitsTest().getAsDouble())).orElseThrow();
    assertThat(network.model()).startsWith("LSTM");
    assertThat(Math.abs(bits(network) - bits(counts))).isLessThan(NAME_TIE);
    assertThat(having(LadderRow::bitsTest)).allMatch(row -> bits(row) >= bits(counts));
    double factor = network.seconds().getAsDouble() / counts.seconds().getAsDouble();
    assertThat(factor).isGreaterThan(1000);
    LadderRow two = networks.stream().filter(row -> row.model().contains("2 layers"))
        .findFirst().orElseThrow();
    assertThat(bits(two)).as("a tie with one layer").isBetween(bits(network), bits(network) + 0.03);
    assertThat(two.parameters().getAsLong()).isGreaterThan(network.parameters().getAsLong());
    assertThat(two.seconds().getAsDouble()).isGreaterThan(network.seconds().getAsDouble());
    RESULTS.text("ladder-two", two.model());
    RESULTS.number("ladder-two-bits", bits(two), 2);
    RESULTS.number("ladder-two-parameters", two.parameters().getAsLong());
    RESULTS.number("ladder-counts", bits(counts), 2);
    RESULTS.number("ladder-counts-parameters", counts.parameters().getAsLong());
    RESULTS.number("ladder-counts-milliseconds", 1000 * counts.seconds().getAsDouble(), 0);
    RESULTS.text("ladder-network", network.model());
    RESULTS.number("ladder-network-bits", bits(network), 2);
    RESULTS.number("ladder-network-seconds", network.seconds().getAsDouble(), 0);
    RESULTS.number("ladder-network-parameters", network.parameters().getAsLong());
    RESULTS.number("ladder-letters", bits(row("letter frequencies")), 2);
    RESULTS.number("ladder-pairs", bits(row("Markov chain")), 2);
    RESULTS.number("ladder-hidden", bits(row("hidden Markov, 64 states")), 2);
    RESULTS.number("ladder-rnn", bits(row("RNN, 128 units")), 2);
    assertThat(bits(row("RNN, 128 units"))).isGreaterThan(bits(row("full history with back-off")));
    RESULTS.number("ladder-back-off", bits(row("full history with back-off")), 2);
  }

  @Test
  void what_is_neither_beaten_in_price_nor_in_error() {
    price("ladder-parameters-sunspots", "Sunspots: error against parameters",
        "numbers that the model learns", LadderPrice.ofParameters(LadderRow::arvTest), ARV);
    price("ladder-seconds-sunspots", "Sunspots: error against training time",
        "seconds of training", LadderPrice.ofSeconds(LadderRow::arvTest), ARV);
    price("ladder-parameters-names", "Class names: error against parameters",
        "numbers that the model learns", LadderPrice.ofParameters(LadderRow::bitsTest), BITS);
    price("ladder-seconds-names", "Class names: error against training time",
        "seconds of training", LadderPrice.ofSeconds(LadderRow::bitsTest), BITS);
    List<String> forecasters = front(LadderPrice.ofParameters(LadderRow::arvTest));
    assertThat(forecasters)
        .contains("persistence", "exponential smoothing", "AR(2)", "AR(8)", "window network")
        .endsWith("GRU, 14 units");
    assertThat(pack()).extracting(LadderRow::model).as("what lies between").containsAll(
        forecasters.subList(forecasters.indexOf("AR(8)"), forecasters.size() - 1));
    assertThat(front(LadderPrice.ofSeconds(LadderRow::arvTest)))
        .startsWith("persistence", "AR(8)");
    assertThat(front(LadderPrice.ofParameters(LadderRow::bitsTest)))
        .contains("uniform guessing", "letter frequencies", "Markov chain",
            "8-gram, interpolated")
        .anyMatch(model -> model.startsWith("GRU"))
        .noneMatch(model -> model.startsWith("RNN"));
    assertThat(front(LadderPrice.ofSeconds(LadderRow::bitsTest)))
        .endsWith("8-gram, interpolated").doesNotContain("hidden Markov, 64 states");
    List<String> untimed = Stream.of(LadderPrice.ofSeconds(LadderRow::arvTest),
            LadderPrice.ofSeconds(LadderRow::bitsTest))
        .flatMap(price -> price.unpriced(ROWS).stream()).map(LadderRow::model).toList();
    assertThat(untimed).as("all are timed").isEmpty();
    RESULTS.text("ladder-front-sunspots",
        String.join("; ", LadderPrice.ofParameters(LadderRow::arvTest).names(ROWS)));
    RESULTS.text("ladder-front-names",
        String.join("; ", LadderPrice.ofParameters(LadderRow::bitsTest).names(ROWS)));
    RESULTS.text("ladder-front-sunspots-seconds",
        String.join("; ", LadderPrice.ofSeconds(LadderRow::arvTest).names(ROWS)));
    RESULTS.text("ladder-front-names-seconds",
        String.join("; ", LadderPrice.ofSeconds(LadderRow::bitsTest).names(ROWS)));
  }

  @Test
  void interpolated_counts_of_five_letters_are_cheaper_and_better_than_the_network_on_the_front()
      throws IOException {
    Path root = Path.of("..").toAbsolutePath().normalize();
    Path table = Book.find(root, new Problems(root)).chapters().stream()
        .map(chapter -> chapter.results().resolve("tables/autoregressive-ngram-names.csv"))
        .filter(Files::isRegularFile).findFirst().orElseThrow();
    List<String[]> lines = Files.readAllLines(table).stream().skip(1)
        .map(line -> line.replaceAll("\"(\\d+),(\\d+)\"", "$1$2").split(",")).toList();
    long counts = lines.stream().filter(line -> Integer.parseInt(line[0]) <= 5)
        .mapToLong(line -> Long.parseLong(line[1])).sum();
    String bits = lines.stream().filter(line -> line[0].equals("5")).findFirst().orElseThrow()[6];
    LadderRow gru = row("GRU, 64 units");
    assertThat(LadderPrice.ofParameters(LadderRow::bitsTest).front(ROWS)).contains(gru);
    assertThat(counts).isLessThan(gru.parameters().getAsLong());
    assertThat(Double.parseDouble(bits)).isLessThan(bits(gru));
    RESULTS.number("ladder-five-counts", counts);
    RESULTS.text("ladder-five-bits", bits);
  }

  private static final String ARV = "average relative variance, 1956–1979";
  private static final String BITS = "bits per character, test names";

  private static void price(String id, String title, String x, LadderPrice price, String y) {
    RESULTS.write(price.chart(id, ROWS).title(title).x(x).y(y)
        .description("Test error of every model against its price. Nothing as cheap is as good as: "
            + price.front(ROWS).stream().map(LadderRow::model).collect(Collectors.joining(", "))
            + "."));
  }

  private static List<String> front(LadderPrice price) {
    return price.front(ROWS).stream().map(LadderRow::model).toList();
  }

  private static LadderRow row(String model) {
    return ROWS.stream().filter(row -> row.model().equals(model)).findFirst().orElseThrow();
  }

  private static double arvTest(String model) {
    return row(model).arvTest().getAsDouble();
  }

  private static double bits(LadderRow row) {
    return row.bitsTest().getAsDouble();
  }

  private static List<LadderRow> having(Function<LadderRow, OptionalDouble> value) {
    return ROWS.stream().filter(row -> value.apply(row).isPresent()).toList();
  }

  private static LadderRow best(Function<LadderRow, OptionalDouble> value) {
    Stream<LadderRow> rows = having(value).stream();
    return rows.min(Comparator.comparingDouble(row -> value.apply(row).getAsDouble()))
        .orElseThrow();
  }
}
