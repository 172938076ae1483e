// diagnosis: This counts only names that begin with the suffix. Back-off counts it at any place of
//   a name: it has given up knowing where the name began.
double[] countsOfBb = {0, 0, 1};
double[] countsOfBa = {1, 2, 0};
double[] afterBb = probabilities(countsOfBb);
double[] afterBa = probabilities(countsOfBa);
