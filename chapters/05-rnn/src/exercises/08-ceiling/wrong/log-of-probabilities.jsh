// diagnosis: You have left the second softmax out and taken the probability of the symbol for its
//   loss. A loss is minus a logarithm.
double loss(double[] o, int symbol) {
  return -probabilities(o)[symbol];
}
