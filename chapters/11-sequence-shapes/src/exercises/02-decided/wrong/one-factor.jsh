// diagnosis: The second factor is missing: a step that has all of the weight has no more to gain.
double dFirst(double a, double dAlpha1, double dAlpha2) {
  return 1 / (1 + Math.exp(-a)) * (dAlpha1 - dAlpha2);
}
double mostAt = Double.POSITIVE_INFINITY;
double most = 1;
