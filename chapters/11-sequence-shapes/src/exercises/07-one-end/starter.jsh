// His summary of each source, a row: all values at its last real step. H has a matrix a step, with
// the forward units in the first columns and the backward units in the others. Mend it.
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

// How many symbols have the first and the second half of his summary read, of a source of
// {symbols}?
double[] symbolsRead = {Double.NaN, Double.NaN};

// Which equation of the chapter says it right: summary, bridge, fixed or context?
String equation = "";

// Why would attention have hidden the mistake?
//   sees     the decoder then sees the states of all steps, also the one that has read all backward
//   unused   with attention no summary is made, so none can be wrong
//   learns   attention gives the summary a gradient, which mends it
//   order    attention reads the source backward
String attention = "";
