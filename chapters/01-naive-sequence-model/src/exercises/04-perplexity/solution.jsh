SequenceModel forgetful(SequenceModel model) {
  return new SequenceModel() {
    @Override
    public int vocabularySize() {
      return model.vocabularySize();
    }

    @Override
    public double[] nextProbabilities(int[] history) {
      int from = Math.min(1, history.length);
      return model.nextProbabilities(Arrays.copyOfRange(history, from, history.length));
    }
  };
}

NaiveExperiments experiments = new NaiveExperiments();
SequenceModel backOff = experiments.backOff();
double bitsPerCharacter = Evaluation.bitsPerCharacter(forgetful(backOff),
    experiments.vocabulary(), ClassNames.test());

// What a model loses at each position against the back-off model.
double[] losses(SequenceModel model) {
  double[] bits = experiments.bitsByPosition(model);
  double[] whole = experiments.bitsByPosition(backOff);
  Arrays.setAll(bits, t -> bits[t] - whole[t]);
  return bits;
}

// At position 1 the model is handed the empty history and expects a first letter: a capital. What
// comes is mostly a small letter, which had only alpha to live on among 2,544 names: 17 bits.
double[] forgetfulLosses = losses(forgetful(backOff));
double worstPosition = IntStream.range(0, forgetfulLosses.length).boxed().max(
    Comparator.comparingDouble(t -> forgetfulLosses[t])).get();
double loss = forgetfulLosses[(int) worstPosition];

// Told nothing at all, it would fall back on the letter frequencies and lose 2 bits, not 14. It is
// not what the model does not know that hurts, but what it believes.
double lossOfNothing = losses(experiments.backOff().lookingBack(0))[(int) worstPosition];
String why = "mark";
