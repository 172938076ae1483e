// diagnosis: That is the entropy of the stationary law, which somebody pays who never looks at the
//   last state. The rate is the mean of the entropies of the three rows, weighed by the law.
double bits = EntropyRate.entropy(law);
