package unrolled.lstm;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import unrolled.core.report.Recorded;
import unrolled.core.report.RecordedRows;
import unrolled.core.report.Results;
import unrolled.core.train.Spread;
import unrolled.lstm.ReberExperiments.Way;

import static org.assertj.core.api.Assertions.assertThat;

/** Asserts how much of a gradient arrives in networks that have learned to remember. */
class TrainedLagExperimentsTest {

  private static final Results RESULTS = Results.of("lstm");
  private static final RecordedRows RUNS = Recorded.of("lstm-lag-trained")
      .command("mvn -Pfull -pl chapters/07-lstm -am package")
      .seeds("1 to 10")
      .dependsOn("src/main/java/unrolled/lstm/TrainedLagExperiments.java",
          "src/main/java/unrolled/lstm/ReberExperiments.java",
          "src/main/java/unrolled/lstm/LstmCell.java",
          "../05-rnn/src/main/java/unrolled/rnn/RnnCell.java",
          "../../core/src/main/java/unrolled/core/model/Recurrence.java",
          "../../core/src/main/java/unrolled/core/data/ReberGrammar.java")
      .columns(columns())
      .rows(TrainedLagExperiments::runs);

  private static String[] columns() {
    List<String> names = new ArrayList<>(List.of("way", "seed"));
    IntStream.rangeClosed(0, TrainedLagExperiments.LAG).forEach(lag -> names.add("left " + lag));
    return names.toArray(String[]::new);
  }

  private static List<Spread> left(Way way) {
    return IntStream.rangeClosed(0, TrainedLagExperiments.LAG).mapToObj(lag -> Spread.of(
        IntStream.range(0, RUNS.size())
            .filter(row -> RUNS.text(row, "way").equals(way.name()))
            .mapToDouble(row -> RUNS.number(row, "left " + lag)).toArray())).toList();
  }

  @Test
  void what_has_learned_to_remember_keeps_its_gradient_in_the_lstm_and_gambles_in_the_rnn() {
    List<Spread> rnn = left(Way.RNN);
    List<Spread> lstm = left(Way.LSTM);
    for (Spread spread : lstm) {
      assertThat(spread.low()).isGreaterThan(0.2);
      assertThat(spread.high()).isLessThan(2);
    }
    Spread last = rnn.get(TrainedLagExperiments.LAG);
    assertThat(last.median()).isLessThan(0.02);
    assertThat(last.high()).as("one explodes").isGreaterThan(10);
    assertThat(last.high() / last.low()).isGreaterThan(1e4);
    Spread kept = lstm.get(TrainedLagExperiments.LAG);
    RESULTS.number("lstm-lag-trained-lstm", kept.median(), 2);
    RESULTS.number("lstm-lag-trained-lstm-low", kept.low(), 2);
    RESULTS.number("lstm-lag-trained-lstm-high", kept.high(), 1);
    RESULTS.number("lstm-lag-trained-rnn", last.median(), 2);
    RESULTS.number("lstm-lag-trained-rnn-low", last.low(), 4);
    RESULTS.number("lstm-lag-trained-rnn-high", last.high(), 0);
    RESULTS.write(ReberFigures.left(rnn, lstm));
  }

  @Test
  void the_record_is_what_a_run_gives_today() {
    List<String> row = TrainedLagExperiments.row(Way.RNN, 8);
    assertThat(RUNS.rows().get(7)).isEqualTo(row);
  }
}
