// diagnosis: Half a percent a lag is the price at 221 values. With more values each weight is
//   better known: compare the medians at 400 and at 1600.
double rule(int values) {
  return 0.005 * 18;
}
