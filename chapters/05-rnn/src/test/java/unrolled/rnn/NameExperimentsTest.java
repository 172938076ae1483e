package unrolled.rnn;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import unrolled.autoregressive.Interpolation;
import unrolled.autoregressive.NGramCounts;
import unrolled.autoregressive.NGramModel;
import unrolled.core.data.ClassNames;
import unrolled.core.data.Vocabulary;
import unrolled.core.report.LadderRow;
import unrolled.core.report.RecordedRows;
import unrolled.core.report.Results;
import unrolled.core.report.Table;
import unrolled.core.train.Evaluation;
import unrolled.core.train.Spread;

import static org.assertj.core.api.Assertions.assertThat;

/** Asserts what the chapter claims of the character model of class names. */
class NameExperimentsTest {

  private static final Results RESULTS = Results.of("rnn");
  private static final RecordedRows NAMES = RnnRecords.names().rows(RnnRecords::nameRows);
  private static final int LAST = NameExperiments.EPOCHS + NameExperiments.SLOW_EPOCHS;
  private static final int CHOSEN = NameExperiments.CHOSEN;

  @Test
  void the_validation_names_choose_the_size() {
    Table table = Table.of("rnn-names-size", "hidden units", "weights", "seeds",
        "training (bits)", "validation (bits)", "test (bits)")
        .caption("Sizes of the character model after " + LAST + " epochs, medians over the seeds."
            + " Validation names choose among them with the first three seeds of each.");
    double best = median(CHOSEN, LAST, "validation", 3);
    for (int units : NameExperiments.UNITS) {
      assertThat(median(units, LAST, "validation", 3)).isGreaterThanOrEqualTo(best);
      int seeds = units == CHOSEN ? 10 : 3;
      table.row(String.valueOf(units),
          String.format(Locale.ROOT, "%,d", ParameterCount.recurrent(64, units, 64)),
          String.valueOf(seeds), two(median(units, LAST, "train", seeds)),
          two(median(units, LAST, "validation", seeds)),
          two(median(units, LAST, "test", seeds)));
    }
    RESULTS.write(table);
  }

  @Test
  void ten_networks_are_better_than_letters_and_worse_than_counts() {
    Spread validation = spread(LAST, "validation");
    Spread test = spread(LAST, "test");
    Spread train = spread(LAST, "train");
    double letters = counts(1, ClassNames.validation());
    double counts = counts(8, ClassNames.validation());
    double trigrams = counts(3, ClassNames.validation());
    double fourGrams = counts(4, ClassNames.validation());
    assertThat(validation.high()).isLessThan(trigrams - 0.3);
    assertThat(validation.low()).isGreaterThan(fourGrams + 0.1);
    assertThat(counts).isLessThan(fourGrams - 0.1);
    assertThat(train.high()).isLessThan(validation.low() - 0.3);
    assertThat(test.low()).as("the back-off of the first chapter, 2.16").isGreaterThan(2.17);
    RESULTS.number("rnn-names-test", test.median(), 2);
    RESULTS.number("rnn-names-count", ClassNames.train().size());
    RESULTS.number("rnn-names-train", train.median(), 2);
    RESULTS.number("rnn-unigram-bits", letters, 2);
    RESULTS.number("rnn-bigram-bits", counts(2, ClassNames.validation()), 2);
    RESULTS.number("rnn-trigram-bits", trigrams, 2);
    RESULTS.number("rnn-4-gram-bits", fourGrams, 2);
    RESULTS.number("rnn-8-gram-bits", counts, 2);
    RESULTS.number("rnn-names-epochs", NameExperiments.EPOCHS);
    RESULTS.number("rnn-names-slow-epochs", NameExperiments.SLOW_EPOCHS);
    RESULTS.text("rnn-names-step-size", String.valueOf(NameExperiments.LEARNING_RATE));
    RESULTS.number("rnn-names-batch", NameExperiments.BATCH);
    RESULTS.number("rnn-names-clip", NameExperiments.CLIP, 0);
    List<Spread> trains = new ArrayList<>();
    List<Spread> validations = new ArrayList<>();
    for (int epoch = 1; epoch <= LAST; epoch++) {
      trains.add(spread(epoch, "train"));
      validations.add(spread(epoch, "validation"));
    }
    assertThat(validations.get(NameExperiments.EPOCHS).median())
        .as("the step down where the learning rate falls")
        .isLessThan(validations.get(NameExperiments.EPOCHS - 1).median() - 0.05);
    RESULTS.write(RnnFigures.nameTraining(
        IntStream.rangeClosed(1, LAST).asDoubleStream().toArray(), trains, validations,
        letters, counts));
    RESULTS.ladder(LadderRow.of("RNN, " + CHOSEN + " units", "rnn")
        .withParameters(ParameterCount.recurrent(64, CHOSEN, 64))
        .timedBy(RnnRecords.times().rows(TrainingTimes::measure))
        .withNames(validation.median(), test.median()));
  }

  /** Returns the bits of interpolated n-grams, with the β that these names like best. */
  private static double counts(int order, List<String> names) {
    Vocabulary vocabulary = Vocabulary.of(ClassNames.all());
    List<int[]> train = ClassNames.train().stream().map(vocabulary::encode).toList();
    NGramCounts counts = NGramCounts.of(order, vocabulary.size(), train);
    return DoubleStream.of(3, 5, 7, 10).map(beta -> Evaluation.bitsPerCharacter(
        new NGramModel(counts, order, new Interpolation(beta)), vocabulary, names))
        .min().orElseThrow();
  }

  private static double[] values(int units, int epoch, String column, int seeds) {
    return IntStream.range(0, NAMES.size()).filter(row -> NAMES.number(row, "units") == units
            && NAMES.number(row, "epoch") == epoch && NAMES.number(row, "seed") <= seeds)
        .mapToDouble(row -> NAMES.number(row, column)).toArray();
  }

  private static double median(int units, int epoch, String column, int seeds) {
    double[] values = values(units, epoch, column, seeds);
    assertThat(values).hasSize(seeds);
    return Spread.of(values).median();
  }

  private static Spread spread(int epoch, String column) {
    return Spread.of(values(CHOSEN, epoch, column, 10));
  }

  private static String two(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
