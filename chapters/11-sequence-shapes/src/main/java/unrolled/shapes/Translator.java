package unrolled.shapes;

import java.util.Arrays;
import java.util.List;

import unrolled.core.data.Batches;
import unrolled.core.data.Vocabulary;

/**
 * Lets an {@link EncoderDecoder} work on texts: characters in, characters out.
 *
 * <p>The end symbol of the target's vocabulary is also what the decoder reads first.
 *
 * @param model its source has the symbols of the one vocabulary, its target those of the other
 * @param sources characters of sources; their end symbol is not used
 * @param targets characters of targets
 */
public record Translator(EncoderDecoder<?, ?, ?> model, Vocabulary sources, Vocabulary targets) {

  /** Checks that the model knows the symbols of both. */
  public Translator {
    if (model.sourceSize() != sources.size() || model.targetSize() != targets.size()) {
      throw new IllegalArgumentException("the model reads " + model.sourceSize() + " and writes "
          + model.targetSize() + " symbols, the vocabularies have " + sources.size() + " and "
          + targets.size());
    }
  }

  /**
   * Holds what was written for a text.
   *
   * @param text the characters
   * @param ended whether the end symbol was written; if not, the text was cut at the bound
   * @param logProbability of the text, and of its end if it has one, in nats
   */
  public record Written(String text, boolean ended, double logProbability) {}

  /**
   * Turns a text and what it should become into symbols.
   *
   * @throws IllegalArgumentException if the source is empty, or a character of either is not in its
   *     vocabulary
   */
  public static SymbolPair pair(
      Vocabulary sources, String source, Vocabulary targets, String target) {
    int[] open = encode("source", source, sources);
    int[] closed = Arrays.copyOf(encode("target", target, targets), target.length() + 1);
    closed[target.length()] = targets.end();
    return new SymbolPair(open, closed);
  }

  /**
   * Returns batches of pairs, put together anew in each epoch.
   *
   * @param batchSize n, at least 1
   * @param pairs at least one
   */
  public Batches<PairBatch> batches(int batchSize, List<SymbolPair> pairs) {
    return PairBatches.of(sources.size(), targets.end(), targets.size(), batchSize, pairs);
  }

  /**
   * Writes what becomes of texts, by greedy search.
   *
   * @param texts each of at least one character
   * @param longest the most characters to write, the end included, at least 1
   * @throws IllegalArgumentException if a text is empty, or has a character that is not in the
   *     vocabulary
   */
  public List<Written> greedy(List<String> texts, int longest) {
    GreedySearch search = new GreedySearch(model, targets.end(), targets.end(), longest);
    return search.of(texts.stream().map(text -> encode("source", text, sources)).toList()).stream()
        .map(this::written).toList();
  }

  /**
   * Returns a beam search.
   *
   * @param longest the most characters to write, the end included, at least 1
   * @param width how many beginnings are kept, at least 1
   * @param power by which lengths are compared; 0 for probabilities
   */
  public BeamSearch beam(int longest, int width, double power) {
    return new BeamSearch(model, targets.end(), targets.end(), longest, width, power);
  }

  /** Returns a hypothesis as text. */
  public Written written(Hypothesis hypothesis) {
    return new Written(targets.decode(hypothesis.symbols()), hypothesis.ended(),
        hypothesis.logProbability());
  }

  /** Returns the symbols of a source. */
  public int[] source(String text) {
    return encode("source", text, sources);
  }

  private static int[] encode(String what, String text, Vocabulary vocabulary) {
    int[] symbols = new int[text.length()];
    for (int i = 0; i < symbols.length; i++) {
      try {
        symbols[i] = vocabulary.indexOf(text.charAt(i));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(String.format("the %s \"%s\" has '%c' (U+%04X) at"
            + " position %d, which the vocabulary lacks; it has %s", what, text, text.charAt(i),
            (int) text.charAt(i), i, vocabulary), e);
      }
    }
    return symbols;
  }
}
