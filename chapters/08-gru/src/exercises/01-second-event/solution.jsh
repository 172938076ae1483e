double sigmoid(double x) {
  return 1 / (1 + Math.exp(-x));
}
double lambda = Math.log(3);
double h1 = 0.6; // so that mu h1 = lambda

// σ(-λ) = 1/4 as before; in the update gate the event and the old state cancel: σ(-λ + λ) = 1/2.
double reset = sigmoid(-lambda);
double update = sigmoid(-lambda + lambda);

// tanh(λ + 4 · 1/4 · λ) = tanh 2λ = (81 - 1)/(81 + 1) = 40/41.
double candidate = Math.tanh(lambda + 4 * reset * lambda);

// 3/10 + 20/41 = 323/410.
double state = update * h1 + (1 - update) * candidate;

// Half of the error -87/410 to each; the gate gets it times what it decides between.
double error = state - 1;
double toOldState = update * error;
double toCandidate = (1 - update) * error;
double toUpdateGate = (h1 - candidate) * error;

// The error is 0.61 of the text's and the share twice as large, but the slope, 1 - 0.976^2 in place
// of 0.36, is less than a seventh: a unit that is sure hardly learns.
double ofTheSum = (1 - candidate * candidate) * toCandidate;
double timesAsLarge = -0.0315 / ofTheSum;
String changedMost = "slope";
