// diagnosis: Both fits have the same years. The second one begins in 1899.
double relativeError(int tau, int first) {
  return relative(AutoregressiveModel.fit(nile.between(1871, 1930), tau));
}
double bestFrom1899 = bestFrom1871;
