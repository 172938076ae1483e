// diagnosis: The letters are counted in the names that are asked about, which have told their own
//   capitals. Count in the training names.
double[] score(int before, int after, List<String> names) {
  LetterCounts counts = new LetterCounts(names, before, after);
  CapitalScore score = CapitalScore.of(names, names.stream().map(counts::capitals).toList());
  return new double[] {score.f1(), score.recall(CapitalScore.Kind.WORD)
      * score.count(CapitalScore.Kind.WORD)};
}
