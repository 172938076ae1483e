// diagnosis: Only the weight of the longest lag is looked at. The last number of every round has to
//   lie between -1 and 1.
boolean isStationary(double... phi) {
  return Math.abs(phi[phi.length - 1]) < 1;
}
