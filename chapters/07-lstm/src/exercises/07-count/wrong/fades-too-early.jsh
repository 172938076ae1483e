// diagnosis: The new symbol is multiplied by the forget gate as well. The gate acts on what was
//   there before.
double cellState(double f, int n, int m) {
  double c = 0;
  for (int t = 0; t < n + m; t++) {
    c = f * (c + (t < n ? 1 : -1));
  }
  return c;
}
