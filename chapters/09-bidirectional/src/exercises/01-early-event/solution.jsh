double lambda = Math.log(3);

// One step of either unit.
double next(double x, double from) {
  return Math.tanh(lambda * x + 1.25 * lambda * from);
}

// Forward, the event is there from the first step on. The backward unit begins at step 3 and meets
// it last.
double f1 = next(1, 0), f2 = next(0, f1), f3 = next(0, f2);
double b3 = next(0, 0), b2 = next(0, b3), b1 = next(1, b2);
double[] forward = {f1, f2, f3};
double[] backward = {b1, b2, b3};

double[] outputs(double[] forward, double[] backward) {
  double[] o = new double[3];
  Arrays.setAll(o, t -> outForward * forward[t] + outBackward * backward[t]);
  return o;
}
double[] errors(double[] o) {
  return new double[] {o[0] - 1, o[1], o[2]};
}
double[] outputs = outputs(forward, backward);
double[] errors = errors(outputs);

// Each step gives its error times the state.
double dot(double[] a, double[] b) {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}
double[] dOut = {dot(errors, forward), dot(errors, backward)};

// The recurrent weight gets delta_1 times the state at 2, delta_2 times the state at 3, and delta_3
// times the zero before it.
String zeroStates = "2, 3";

// With an event at the end the backward unit has the states tanh(2 lambda), 0.8 and 0.8, so nothing
// is multiplied by zero. Its gradient runs from step 1 to step 3.
double[] forwardOfTwo = {f1, f2, next(1, f2)};
double c3 = next(1, 0), c2 = next(0, c3), c1 = next(1, c2);
double[] e = errors(outputs(forwardOfTwo, new double[] {c1, c2, c3}));
double delta1 = (1 - c1 * c1) * outBackward * e[0];
double delta2 = (1 - c2 * c2) * (outBackward * e[1] + 1.25 * lambda * delta1);
double dRecurrent = delta1 * c2 + delta2 * c3;
