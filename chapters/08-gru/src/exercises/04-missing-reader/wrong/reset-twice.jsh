// diagnosis: The state's share is right now, but the reset gate's is not: it gets dP times the old
//   state, with the slope r(1 - r).
double[] back(double dh, double hPrev, double r, double z, double c,
    double whr, double whz, double whh) {
  double sumOfCandidate = dh * (1 - z) * (1 - c * c);
  double dP = sumOfCandidate * whh * r;
  double sumOfReset = dP * hPrev * r * (1 - r);
  double sumOfUpdate = dh * (hPrev - c) * z * (1 - z);
  double dhPrev = dh * z + dP + sumOfReset * whr + sumOfUpdate * whz;
  return new double[] {dhPrev, sumOfReset, sumOfUpdate, sumOfCandidate};
}
