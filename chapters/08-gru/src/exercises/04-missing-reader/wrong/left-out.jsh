// diagnosis: Now the candidate is no reader of the old state at all. It does read r times the old
//   state.
double[] back(double dh, double hPrev, double r, double z, double c,
    double whr, double whz, double whh) {
  double sumOfCandidate = dh * (1 - z) * (1 - c * c);
  double dP = sumOfCandidate * whh;
  double sumOfReset = dP * hPrev * r * (1 - r);
  double sumOfUpdate = dh * (hPrev - c) * z * (1 - z);
  double dhPrev = dh * z + sumOfReset * whr + sumOfUpdate * whz;
  return new double[] {dhPrev, sumOfReset, sumOfUpdate, sumOfCandidate};
}
