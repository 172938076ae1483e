double[] score(int before, int after, List<String> names) {
  LetterCounts counts = new LetterCounts(ClassNames.train(), before, after);
  CapitalScore score = CapitalScore.of(names, names.stream().map(counts::capitals).toList());
  double found = 0;
  for (CapitalScore.Kind kind : CapitalScore.Kind.values()) {
    if (kind != CapitalScore.Kind.SMALL) {
      found += Math.rint(score.recall(kind) * score.count(kind));
    }
  }
  return new double[] {score.f1(), found};
}

// All 28 in turn take a few seconds: the best five are (1, 5), (1, 4), (2, 4), and (3, 3) and
// (4, 2), which tie. One letter before and five after win with an F1 of 93.9%.
double before = 1;
double after = 5;

// They find 849, 848, 841, 840 and 840 of the 922 capitals among the validation names, and 831 of
// 903 among the test names, each of them; there the winner has the most false alarms.
double apartOnValidation = 849 - 840;
double apartOnTest = 831 - 831;
String staysFirst = "no";

// A difference of nine in nine hundred is chance: other names, another order.
String choice = "luck";
