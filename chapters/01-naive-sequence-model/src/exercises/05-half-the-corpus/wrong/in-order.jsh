// diagnosis: These are the first names of the alphabet, and most test names begin with letters
//   that the model has never seen at a start. Shuffle before you cut.
double[] run(int names, long seed) {
  Vocabulary vocabulary = Vocabulary.of(ClassNames.all());
  List<int[]> some = new ArrayList<>();
  for (String name : ClassNames.train().subList(0, names)) {
    some.add(vocabulary.encode(name));
  }
  BackOffModel counted = new BackOffModel(some, vocabulary.size(), names < 1000 ? 0.02 : 0.005);
  return new double[] {counted.alpha(),
      Evaluation.bitsPerCharacter(counted, vocabulary, ClassNames.test())};
}
