// diagnosis: This asks all weights to be below one in size. Weights may be larger, as 1.34 in
//   Yule's equation; only the last number of each round is bound.
boolean isStationary(double... phi) {
  return Arrays.stream(phi).allMatch(x -> Math.abs(x) < 1);
}
