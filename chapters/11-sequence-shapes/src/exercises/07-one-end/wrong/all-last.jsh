// diagnosis: The second half is still taken at the last step, where the backward layer has read one
//   symbol.
Matrix summary(List<Matrix> H, Mask mask, int forwardUnits) {
  Matrix U = Matrix.zeros(H.get(0).rows(), H.get(0).columns());
  for (int n = 0; n < U.rows(); n++) {
    int last = 0;
    while (last + 1 < H.size() && mask.has(n, last + 1)) {
      last++;
    }
    for (int c = 0; c < U.columns(); c++) {
      U.set(n, c, H.get(last).get(n, c));
    }
  }
  return U;
}
