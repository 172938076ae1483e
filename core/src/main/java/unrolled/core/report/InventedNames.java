package unrolled.core.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import unrolled.core.data.ClassNames;
import unrolled.core.data.Vocabulary;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.SequenceModel;

/** Draws class names from a model in the same way in every chapter. */
public final class InventedNames {

  /** Where an invented name is cut off. */
  public static final int LONGEST = 40;

  private InventedNames() {}

  /**
   * Draws names.
   *
   * @param model knows the symbols of the vocabulary, the end symbol included
   * @param vocabulary that the model was trained with
   * @param count how many names
   * @param seed of the draws
   * @return names of at most {@link #LONGEST} letters
   * @throws IllegalArgumentException if model and vocabulary differ in size
   */
  public static List<String> draw(
      SequenceModel model, Vocabulary vocabulary, int count, long seed) {
    if (model.vocabularySize() != vocabulary.size()) {
      throw new IllegalArgumentException("the model knows " + model.vocabularySize()
          + " symbols, the vocabulary " + vocabulary.size()
          + "; draw with the vocabulary that the model was trained with");
    }
    SeededRandom random = new SeededRandom(seed);
    List<String> names = new ArrayList<>();
    while (names.size() < count) {
      names.add(vocabulary.decode(model.sample(vocabulary.end(), LONGEST, random)));
    }
    return names;
  }

  /** Returns the share of names that stand in the training list, letter by letter. */
  public static double copied(List<String> names) {
    Set<String> train = Set.copyOf(ClassNames.train());
    return (double) names.stream().filter(train::contains).count() / names.size();
  }
}
