// In multiples of lambda: S times the columns (4, 0) and (4, -8) of W_a.
double[] question = {0, 0.5 * -8};

double[][] H = {{0.5, 0.5}, {0.5, 0}, {-0.25, -0.25}};
double[] scoresOf(double[] question) {
  return Arrays.stream(H).mapToDouble(h -> question[0] * h[0] + question[1] * h[1]).toArray();
}
double[] scores = scoresOf(question);

// exp of s lambda is 3 to the power of s: 1/9, 1 and 3, which sum to 37/9. So 1/37, 9/37, 27/37.
double[] weightsOf(double[] scores) {
  double sum = Arrays.stream(scores).map(s -> Math.pow(3, s)).sum();
  return Arrays.stream(scores).map(s -> Math.pow(3, s) / sum).toArray();
}
double[] weights = weightsOf(scores);

double[] contextOf(double[] weights) {
  double[] v = new double[2];
  for (int j = 0; j < 3; j++) {
    v[0] += weights[j] * H[j][0];
    v[1] += weights[j] * H[j][1];
  }
  return v;
}
double[] context = contextOf(weights);

// Each state's worth less the mean that is seen, times its weight.
double worth(int j) {
  return dV[0] * H[j][0] + dV[1] * H[j][1];
}
double mean = weights[0] * worth(0) + weights[1] * worth(1) + weights[2] * worth(2);
double[] dScores = new double[3];
Arrays.setAll(dScores, j -> weights[j] * (worth(j) - mean));

// In the text 3/5 of the mean was the second's own worth. Now 27/37 are the third's.
String why = "mean";
