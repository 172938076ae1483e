boolean isStationary(double... phi) {
  double[] round = phi.clone();
  while (round.length > 0) {
    int p = round.length;
    double last = round[p - 1];
    if (!(Math.abs(last) < 1)) {
      return false;
    }
    double[] next = new double[p - 1];
    for (int j = 1; j < p; j++) {
      next[j - 1] = (round[j - 1] + last * round[p - j - 1]) / (1 - last * last);
    }
    round = next;
  }
  return true;
}

// Models that are drawn blindly do not come near enough to the circle for rounding to matter.
double countDisagreements(int models) {
  SeededRandom random = new SeededRandom(1);
  int count = 0;
  for (int i = 0; i < models; i++) {
    double[] phi = new double[1 + random.nextInt(12)];
    double c = 1.2 / Math.sqrt(phi.length);
    Arrays.setAll(phi, j -> random.uniform(-c, c));
    count += isStationary(phi) == new CharacteristicPolynomial(phi).isStationary() ? 0 : 1;
  }
  return count;
}
double disagreements = countDisagreements(10_000);

// P(z) = (z - 1/2)³. Durand and Kerner divide P by the products of differences of guesses, and
// both go to zero together: after 2,000 rounds the guesses still stray. The recursion never asks
// where the roots are; it takes three rounds and p²/2 divisions, always.
String withoutAnswer = "roots";
String why = "together";
