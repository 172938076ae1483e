// diagnosis: Alpha is added to the count of every symbol, so the total grows by alpha for each of
//   the three. Your probabilities sum to more than one.
double[] oneAlpha(double... counts) {
  double total = Arrays.stream(counts).sum() + alpha;
  return Arrays.stream(counts).map(count -> (count + alpha) / total).toArray();
}
double[] afterBb = oneAlpha(countsOfBb);
double[] afterBa = oneAlpha(countsOfBa);
double[] afterAaa = oneAlpha(countsOfAaa);
