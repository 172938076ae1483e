package unrolled.markov;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import unrolled.core.report.LedgerRow;
import unrolled.core.report.Results;
import unrolled.core.report.Table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RecountExperimentsTest {
  private static final Results RESULTS = Results.of("markov");

  private static VowelSequence sample(String name, Alphabet alphabet) throws IOException {
    return VowelSequence.of(RecountExperiments.read(RecountExperiments.sample(name)), alphabet);
  }

  @Test
  void markovs_first_two_hundreds_come_out_only_if_the_short_i_is_a_vowel() throws IOException {
    int[] asVowel = sample("pushkin", Alphabet.RUSSIAN).blocks(100);
    int[] asConsonant = sample("pushkin", Alphabet.RUSSIAN.withConsonants("й")).blocks(100);
    assertThat(asVowel).startsWith(42, 46);
    assertThat(asConsonant).startsWith(41, 45);
    String letters = RecountExperiments.read(RecountExperiments.sample("pushkin"))
        .replaceAll("[^\\p{L}]|[ьъ]", "").toLowerCase(Locale.ROOT);
    String first = letters.substring(0, 100);
    String second = letters.substring(100, 200);
    assertThat(first).as("as Markov's first hundred").endsWith("другимна").containsOnlyOnce("й");
    assertThat(second).as("as his second").endsWith("забавлятем").containsOnlyOnce("й");
    RESULTS.number("markov-onegin-short-i-first", asConsonant[0]);
    RESULTS.number("markov-onegin-short-i-second", asConsonant[1]);
    RESULTS.ledger(new LedgerRow("markov-onegin-first-hundreds", "bib-markov-1913",
        "vowels in the first and the second hundred letters", "42 and 46", LedgerRow.Mark.V,
        asVowel[0] + " and " + asVowel[1], "none", "exact",
        "modern spelling; й counted as a vowel, which the paper does not say", true));
  }

  @Test
  void in_all_samples_vowels_avoid_vowels_and_blocks_vary_less_than_coins() throws IOException {
    List<String> names = new ArrayList<>(List.of("Onegin, 1913"));
    List<PairCounts> texts = new ArrayList<>(List.of(OneginExperiments.PAIRS));
    Table table = Table.of("markov-onegin-samples", "text", "letters", "p", "±",
        "δ", "block", "dispersion, chain", "±", "measured")
        .caption("The samples, with й and y as vowels and the silent ㅇ passed over, and Markov’s"
            + " counts. Each ± is a standard error in a simple chain, of p and of the dispersion."
            + " Of blocks of 100, 50, 20, 10 and 5 letters we took the largest of which the sample"
            + " has twenty.");
    List<Double> offs = new ArrayList<>();
    for (String[] each : new String[][] {{"pushkin", "russian", "Pushkin"},
        {"goethe", "german", "Goethe"}, {"blake", "english", "Blake"},
        {"kim", "korean", "Kim Sowol"}}) {
      VowelSequence text = sample(each[0], Alphabet.named(each[1]));
      PairCounts pairs = text.pairs();
      int size = RecountReport.blockSize(text.length());
      double measured = Dispersion.measured(text.blocks(size), size, pairs.shareOfVowels());
      double chain = Dispersion.simple(pairs.delta(), size);
      assertThat(pairs.delta()).as(each[0]).isNegative();
      assertThat(measured).as(each[0]).isLessThan(chain);
      assertThat(chain).isLessThan(1);
      assertThat(pairs.letters()).isBetween(200L, 999L);
      names.add(each[2]);
      texts.add(pairs);
      double errors = (measured - chain) / error(chain, text.length() / size);
      offs.add(-errors);
      row(table, each[2], pairs, size, chain, measured);
    }
    row(table, "_Onegin_, 1913", OneginExperiments.PAIRS, 100,
        Dispersion.simple(OneginExperiments.PAIRS.delta(), 100),
        Dispersion.measured(OneginExperiments.expand(OneginExperiments.HUNDREDS,
            OneginExperiments.FEWEST_VOWELS), 100, OneginExperiments.PAIRS.shareOfVowels()));
    RESULTS.write(table);
    assertThat(offs).as("standard errors below the chain").allMatch(off -> off > 1.3 && off < 2.65);
    RESULTS.number("markov-onegin-samples-least-off", Collections.min(offs), 1);
    RESULTS.number("markov-onegin-samples-most-off", Collections.max(offs), 1);
    double spread = RecountReport.standardError(texts.get(4));
    assertThat(spread).isBetween(0.015, 0.02);
    RESULTS.write(OneginFigures.languages(names, texts));
  }

  /** Returns the standard error of the variance of so many blocks, by that of normal numbers. */
  private static double error(double dispersion, long blocks) {
    return dispersion * Math.sqrt(2.0 / blocks);
  }

  @Test
  void another_size_of_the_blocks_moves_the_measured_dispersion() throws IOException {
    VowelSequence pushkin = sample("pushkin", Alphabet.RUSSIAN);
    PairCounts pairs = pushkin.pairs();
    double[] errors = new double[2];
    for (int i = 0; i < 2; i++) {
      int[] blocks = pushkin.blocks(20 + 5 * i);
      double chain = Dispersion.simple(pairs.delta(), 20 + 5 * i);
      errors[i] = (chain - Dispersion.measured(blocks, 20 + 5 * i, pairs.shareOfVowels()))
          / error(chain, blocks.length);
    }
    assertThat(errors[0]).isBetween(1.6, 1.8);
    assertThat(errors[1]).isBetween(0.3, 0.5);
    RESULTS.number("markov-onegin-pushkin-off", errors[0], 1);
    RESULTS.number("markov-onegin-pushkin-off-25", errors[1], 1);
  }

  private static void row(
      Table table, String name, PairCounts pairs, int size, double chain, double measured) {
    table.row(name, String.format(Locale.ROOT, "%,d", pairs.letters()),
        three(pairs.shareOfVowels()),
        three(RecountReport.standardError(pairs)),
        three(pairs.delta()).replace('-', '−'), String.valueOf(size), three(chain),
        three(error(chain, pairs.letters() / size)), three(measured));
  }

  private static String three(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  @Test
  void counted_line_by_line_the_german_sample_has_fewer_pairs_and_no_table() throws IOException {
    String text = RecountExperiments.read(RecountExperiments.sample("goethe"));
    long[] counts = new long[4]; // vowel vowel, vowel consonant, consonant vowel, both consonants
    List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
    for (String line : lines) {
      PairCounts pairs = VowelSequence.of(line, Alphabet.GERMAN).pairs();
      counts[0] += pairs.vowelVowel();
      counts[1] += pairs.vowelConsonant();
      counts[2] += pairs.consonantVowel();
      counts[3] += pairs.consonantConsonant();
    }
    assertThat(lines).hasSize(32);
    assertThat(counts[0] + counts[1] + counts[2] + counts[3])
        .isEqualTo(VowelSequence.of(text, Alphabet.GERMAN).length() - 1 - 31);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PairCounts(counts[0], counts[1], counts[2], counts[3], false))
        .withMessageStartingWith("304 steps from vowel to consonant and 293 back");
  }

  @Test
  void the_silent_letter_makes_korean_alternate_by_construction() throws IOException {
    PairCounts heard = sample("kim", Alphabet.KOREAN).pairs();
    PairCounts written = sample("kim", Alphabet.KOREAN.withConsonants("ㅇ")).pairs();
    assertThat(written.vowelVowel()).isZero();
    assertThat(heard.vowelVowel()).isPositive();
    assertThat(written.vowels()).isEqualTo(heard.vowels());
    RESULTS.number("markov-onegin-korean-silent", written.letters() - heard.letters());
    RESULTS.number("markov-onegin-korean-vv", heard.vowelVowel());
    RESULTS.number("markov-onegin-korean-delta-heard", -heard.delta(), 2);
    RESULTS.number("markov-onegin-korean-delta-written", -written.delta(), 2);
    PairCounts y = sample("blake", Alphabet.ENGLISH).pairs();
    PairCounts noY = sample("blake", Alphabet.ENGLISH.withConsonants("y")).pairs();
    assertThat(y.vowels()).isGreaterThan(noY.vowels());
  }

  /** Runs the command; the first line is its exit code. */
  private static String run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status = RecountExperiments.run(args, new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
    assertThat(out.size() == 0 || err.size() == 0).as("either a result or a reason").isTrue();
    return status + "\n" + out.toString(StandardCharsets.UTF_8)
        + err.toString(StandardCharsets.UTF_8);
  }

  private static String write(Path folder, String text) throws IOException {
    return Files.writeString(folder.resolve("text.txt"), text).toString();
  }

  @Test
  void the_command_prints_counts_and_consequences() {
    String report = run(RecountExperiments.sample("goethe").toString(), "German");
    assertThat(report).startsWith("0\nvowels are aeiou").containsSubsequence(
        "letters ", " 982\n", "vowels ", " 356\n", "vowel, vowel ", " 52\n",
        "p(vowel) ", " 0.3625\n", "delta ", "-0.3403\n", "linear system ", " 0.3629\n",
        "iteration ", " 0.3629\n", "independent ", "0.9448\n", "chain ", " 0.8545\n",
        "vowels in 49 blocks of 20 letters\n", "  variance, independent ", "  variance, chain ",
        "  variance, measured ", "  dispersion, chain ", "  dispersion, measured ");
    assertThat(report).doesNotContain("left out");
  }

  @Test
  void a_third_argument_names_consonants() {
    String pushkin = RecountExperiments.sample("pushkin").toString();
    assertThat(run(pushkin, "russian")).contains(" 245\n");
    assertThat(run(pushkin, "russian", "й")).contains(" 236\n");
    assertThat(run(pushkin, "russian", "y")).startsWith("2\nrussian has no letter y; it has ");
  }

  @Test
  void composed_and_decomposed_files_count_alike(@TempDir Path folder) throws IOException {
    for (String[] each : new String[][] {{"pushkin", "russian"}, {"goethe", "german"},
        {"kim", "korean"}}) {
      Path file = RecountExperiments.sample(each[0]);
      String text = Normalizer.normalize(Files.readString(file), Normalizer.Form.NFD);
      assertThat(run(write(folder, "\uFEFF" + text), each[1]))
          .isEqualTo(run(file.toString(), each[1]));
    }
  }

  @Test
  void short_texts_give_what_can_be_given(@TempDir Path folder) throws IOException {
    assertThat(run(write(folder, "An idea"), "english")).startsWith("0\n")
        .contains("too short for blocks: 6 letters, and twenty blocks of 5 take 100");
    assertThat(run(write(folder, "no"), "english")).as("counted, though not all follows")
        .startsWith("0\n").contains("left out, since no letter follows a vowel in this text");
  }

  @Test
  void wrong_arguments_are_answered_with_the_usage() {
    assertThat(run()).startsWith("2\nusage: RecountExperiments FILE LANGUAGE [CONSONANTS]\n")
        .contains("ends with 0 if the text was counted, even if lines had to be left out,\n");
    assertThat(run("a.txt")).startsWith("2\nusage");
    assertThat(run("a.txt", "german", "y", "z")).startsWith("2\nusage");
    assertThat(run("a.txt", "latin")).isEqualTo("2\nno vowels known for \"latin\"; choose one of"
        + " english, german, russian, korean\n");
    assertThat(run("a.txt", "russian", "\uFFFD\uFFFD")).startsWith("2\nthe third argument did not"
        + " arrive as it was typed; run under a locale of UTF-8");
  }

  @Test
  void files_that_cannot_be_counted_are_named_with_the_reason(@TempDir Path folder)
      throws IOException {
    String missing = folder.resolve("missing.txt").toString();
    assertThat(run(missing, "german"))
        .isEqualTo("1\n" + missing + ": is not there; check the path\n");
    assertThat(run(folder.toString(), "german"))
        .isEqualTo("1\n" + folder + ": is not a file; name a text file\n");
    Path latin1 = Files.write(folder.resolve("old.txt"),
        "Erl\nKönig".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(run(latin1.toString(), "german")).isEqualTo(
        "1\n" + latin1 + ":2: byte 0xF6 is no UTF-8; save the text as UTF-8\n");
    Path cut = Files.write(folder.resolve("cut.txt"), new byte[] {'a', 'b', (byte) 0xC3});
    assertThat(run(cut.toString(), "german")).startsWith("1\n" + cut + ":1: byte 0xC3 is no UTF-8");
    String empty = write(folder, "");
    assertThat(run(empty, "korean")).isEqualTo("1\n" + empty + ": a text with 0 korean letters;"
        + " pairs take at least 2 — is this the right language?\n");
    String vowels = write(folder, "Aha? Oui! Eau.".replaceAll("h", ""));
    assertThat(run(vowels, "english"))
        .startsWith("1\n" + vowels + ": all 8 letters are vowels, so one row of the table is");
    assertThat(run("bad\u0000name", "english")).startsWith("1\n");
  }

  @Test
  void an_unknown_sample_is_answered_with_those_that_are_there() {
    assertThatIllegalArgumentException().isThrownBy(() -> RecountExperiments.sample("homer"))
        .withMessage("no sample \"homer\"; there are pushkin, goethe, blake and kim");
  }
}
