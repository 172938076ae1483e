// The forward half ends at the last real step, the backward half at the first.
Matrix summary(List<Matrix> H, Mask mask, int forwardUnits) {
  Matrix U = Matrix.zeros(H.get(0).rows(), H.get(0).columns());
  for (int n = 0; n < U.rows(); n++) {
    int last = 0;
    while (last + 1 < H.size() && mask.has(n, last + 1)) {
      last++;
    }
    for (int c = 0; c < U.columns(); c++) {
      U.set(n, c, H.get(c < forwardUnits ? last : 0).get(n, c));
    }
  }
  return U;
}

// At the last step the backward half has just begun.
double[] symbolsRead = {symbols, 1};
String equation = "summary";

// The context is made of all states; the summary only starts the decoder.
String attention = "sees";
