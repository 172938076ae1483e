package unrolled.shapes;

import java.util.Locale;

import org.junit.jupiter.api.Test;

import unrolled.core.report.LedgerRow;
import unrolled.core.report.Results;
import unrolled.core.train.Spread;

import static org.assertj.core.api.Assertions.assertThat;

/** Compares what was published on long sources with what our networks do on them. */
class NumberLedgerTest {

  private static final Results RESULTS = Results.of("shapes");
  private static final NumberScores WITH =
      NumberRecords.allScores("english-attention", NumberRecords.ENGLISH);
  private static final NumberScores WITHOUT =
      NumberRecords.allScores("english-plain", NumberRecords.PLAIN);
  private static final Spread LONG_WITH = letters(WITH, 51);
  private static final Spread LONG_WITHOUT = letters(WITHOUT, 51);
  private static final Spread SHORT_WITHOUT = letters(WITHOUT, 11);
  private static final String TASK = "numbers in words, characters in place of words, one layer of"
      + " GRUs, exact match in place of BLEU";

  private static Spread letters(NumberScores scores, int first) {
    return scores.exactByLetters(NumberExperiments.UPDATES, first);
  }

  @Test
  void without_attention_long_sources_are_harder_as_one_paper_says_and_another_does_not() {
    assertThat(SHORT_WITHOUT.low()).isGreaterThan(LONG_WITHOUT.high() + 0.1);
    RESULTS.ledger(new LedgerRow("shapes-length-fixed", "bib-cho-properties-2014",
        "a summary of fixed size: quality falls quickly with the length of the source",
        "an order, read in the abstract", LedgerRow.Mark.V,
        "11–20 letters " + text(SHORT_WITHOUT) + ", 51–60 letters " + text(LONG_WITHOUT),
        seeds(), "every network more than ten points worse on long sources", TASK, true));
    RESULTS.ledger(new LedgerRow("shapes-length-lstm", "bib-sutskever-2014",
        "LSTMs without attention have no difficulty with long sentences",
        "an order, read in the abstract", LedgerRow.Mark.V,
        "11–20 letters " + text(SHORT_WITHOUT) + ", 51–60 letters " + text(LONG_WITHOUT),
        seeds(), "every network more than ten points worse on long sources",
        TASK + "; there several layers of LSTMs, far more data, and sources read backward", false));
  }

  @Test
  void with_attention_long_sources_are_as_easy_as_short_ones() {
    assertThat(LONG_WITH.low()).isGreaterThan(0.99);
    assertThat(letters(WITH, 11).low()).isGreaterThan(0.97); // one of few numbers wrong
    RESULTS.ledger(new LedgerRow("shapes-length-attention", "bib-bahdanau-2015",
        "attention: no loss of quality on long sources, where the fixed summary loses",
        "an order, to 50 words and more", LedgerRow.Mark.R,
        "11–20 letters " + text(letters(WITH, 11)) + ", 51–60 letters " + text(LONG_WITH),
        seeds(), "every network above 97% at 11–20 letters and above 99% at 51–60", TASK, true));
  }

  private static String seeds() {
    return "1–" + NumberRecords.SEEDS;
  }

  private static String text(Spread exact) {
    return String.format(Locale.ROOT, "%.1f%% (%.1f–%.1f)",
        100 * exact.median(), 100 * exact.low(), 100 * exact.high());
  }
}
