package unrolled.core.model;

import java.util.Arrays;

/** Holds every symbol for equally likely, whatever came before. */
public record UniformModel(int vocabularySize) implements SequenceModel {

  @Override
  public double[] nextProbabilities(int[] history) {
    double[] p = new double[vocabularySize];
    Arrays.fill(p, 1.0 / vocabularySize);
    return p;
  }
}
