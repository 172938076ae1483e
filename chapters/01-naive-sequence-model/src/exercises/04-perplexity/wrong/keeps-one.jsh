// diagnosis: A history of one symbol is handed on whole. Without its first symbol it is empty.
SequenceModel forgetful(SequenceModel model) {
  return new SequenceModel() {
    @Override
    public int vocabularySize() {
      return model.vocabularySize();
    }

    @Override
    public double[] nextProbabilities(int[] history) {
      int from = history.length > 1 ? 1 : 0;
      return model.nextProbabilities(Arrays.copyOfRange(history, from, history.length));
    }
  };
}
double bitsPerCharacter = Evaluation.bitsPerCharacter(forgetful(backOff),
    experiments.vocabulary(), ClassNames.test());
