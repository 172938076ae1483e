// diagnosis: The false alarms are in it: letters of the kind SMALL that were taken for capitals are
//   no capitals.
double[] score(int before, int after, List<String> names) {
  LetterCounts counts = new LetterCounts(ClassNames.train(), before, after);
  CapitalScore score = CapitalScore.of(names, names.stream().map(counts::capitals).toList());
  double found = 0;
  for (CapitalScore.Kind kind : CapitalScore.Kind.values()) {
    found += Math.rint(score.recall(kind) * score.count(kind));
  }
  return new double[] {score.f1(), found};
}
