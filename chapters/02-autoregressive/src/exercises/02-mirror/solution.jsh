// The sign opposite to that of the first entry, so that a_1 - α adds two numbers of one sign.
double alpha = -Math.signum(a1) * Math.hypot(a1, a2);
double[] v = {a1 - alpha, a2};

double[] mirror(double[] x, double[] v) {
  double twice = 2 * Vectors.dot(v, x) / Vectors.dot(v, v);
  return new double[] {x[0] - twice * v[0], x[1] - twice * v[1]};
}
double[] secondColumn = mirror(new double[] {b1, b2}, v);
double[] targets = mirror(new double[] {y1, y2}, v);

// The first column has become (α, 0): the second row holds the last unknown alone.
double[] substituteBack(double[] column, double[] targets) {
  double last = targets[1] / column[1];
  return new double[] {(targets[0] - column[0] * last) / alpha, last};
}
double[] beta = substituteBack(secondColumn, targets);

// 3 - √(9 + s) with s = 1e-18 is -s / (3 + √(9 + s)), nearly -s/6. A double has 16 digits, so 9 + s
// is 9 there, and all that is left of the entry is zero.
double exactFirst = -1e-18 / (3 + Math.sqrt(9 + 1e-18));
double computedFirst = 3 - Math.sqrt(9 + 1e-9 * 1e-9);

// The mirror of (0, 1e-9) turns the second entry over: it is not cleared, as if nothing was done.
double clearedEntry = mirror(new double[] {3, 1e-9}, new double[] {computedFirst, 1e-9})[1];
