// diagnosis: This drops the newest symbol, the one that says most about the next. The first symbol
//   of the array is the oldest.
SequenceModel forgetful(SequenceModel model) {
  return new SequenceModel() {
    @Override
    public int vocabularySize() {
      return model.vocabularySize();
    }

    @Override
    public double[] nextProbabilities(int[] history) {
      return model.nextProbabilities(Arrays.copyOf(history, Math.max(0, history.length - 1)));
    }
  };
}
double bitsPerCharacter = Evaluation.bitsPerCharacter(forgetful(backOff),
    experiments.vocabulary(), ClassNames.test());
