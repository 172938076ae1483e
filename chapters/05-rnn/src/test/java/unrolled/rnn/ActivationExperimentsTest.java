package unrolled.rnn;

import java.util.Locale;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import unrolled.core.math.Activation;
import unrolled.core.report.RecordedRows;
import unrolled.core.report.Results;
import unrolled.core.report.Table;
import unrolled.core.train.Spread;

import static org.assertj.core.api.Assertions.assertThat;

/** Asserts what the chapter claims of tanh and ReLU, trained. */
class ActivationExperimentsTest {

  private static final Results RESULTS = Results.of("rnn");
  private static final RecordedRows ROWS =
      ShortRecords.activations().rows(ShortRecords::activationRows);

  @Test
  void one_network_comes_out_as_recorded() {
    assertThat(ROWS.rows())
        .contains(ShortRecords.activationRow(Activation.RELU, 0.02, 2));
  }

  @Test
  void tanh_learns_at_least_as_well_at_each_learning_rate_and_never_diverges() {
    Table table = Table.of("rnn-activations", "learning rate", "tanh (bits)", "ReLU (bits)",
        "ReLU diverged").align(">>>>")
        .caption("Bits a character on the validation names after " + ActivationExperiments.EPOCHS
            + " epochs of " + ActivationExperiments.UNITS + " units, medians and ranges of those of"
            + " ten networks that did not diverge; same first weights for both.");
    for (double learningRate : ActivationExperiments.LEARNING_RATES) {
      double[] tanh = bits(Activation.TANH, learningRate);
      double[] relu = bits(Activation.RELU, learningRate);
      assertThat(tanh).hasSize(ActivationExperiments.SEEDS);
      assertThat(Spread.of(tanh).median()).isLessThan(Spread.of(relu).median());
      table.row(String.valueOf(learningRate), text(Spread.of(tanh)), text(Spread.of(relu)),
          String.valueOf(ActivationExperiments.SEEDS - relu.length));
    }
    assertThat(bits(Activation.RELU, 0.05).length).isLessThan(ActivationExperiments.SEEDS);
    RESULTS.write(table);
  }

  private static double[] bits(Activation activation, double learningRate) {
    return IntStream.range(0, ROWS.size())
        .filter(row -> ROWS.text(row, "activation").equals(activation.name())
            && ROWS.number(row, "step size") == learningRate)
        .mapToObj(row -> ROWS.text(row, "bits")).filter(bits -> !bits.equals("Infinity"))
        .mapToDouble(Double::parseDouble).toArray();
  }

  private static String text(Spread spread) {
    return String.format(
        Locale.ROOT, "%.2f (%.2f–%.2f)", spread.median(), spread.low(), spread.high());
  }
}
