// The error of each one-step forecast, observed minus forecast, for all values that have a full
// window: as many as there are values, less the longest lag.
double[] residuals(AutoregressiveModel model, double[] values) {
  throw new UnsupportedOperationException("write me");
}

// On the training years the residuals of AR(2) sum to zero and are orthogonal to each lag. Which
// line of the derivation promises that?
//   normal      the normal equations: all derivatives of S are zero
//   minimum     S(beta + delta) = S(beta) + |X delta|²: no move makes S smaller
//   mirrors     |y - X beta| = |Q'y - Q'X beta|: mirrors keep lengths
//   noise       the noise has mean zero and is independent of what came before
String promise = "";

// The mean residual of that model, fitted to the training years, on the 24 test years.
double meanOnTestYears = Double.NaN;

// What does its sign say about the Sun of those years? It was ... than the equation expects:
// stronger, weaker, or steadier.
String sun = "";
