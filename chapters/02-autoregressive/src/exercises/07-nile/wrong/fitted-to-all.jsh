// diagnosis: This fit has seen the years that it forecasts. It ends in 1930.
double relativeError(int tau, int first) {
  return relative(AutoregressiveModel.fit(nile.between(first, 1970), tau));
}
double bestFrom1871 = bestTau(1871);
double bestFrom1899 = bestTau(1899);
