// diagnosis: The error is that of the output. Between the output and the state stands a weight that
//   is 1 in the hand example, and elsewhere is not.
double forwardGradient(OneUnit network, double[] x, double[] y) {
  double h = 0;
  double p = 0;
  double gradient = 0;
  for (int t = 0; t < x.length; t++) {
    double hPrev = h;
    h = Exponential.tanh(network.Wxh() * x[t] + network.Whh() * hPrev + network.bh());
    p = (1 - h * h) * (hPrev + network.Whh() * p);
    gradient += (network.Whq() * h + network.bq() - y[t]) * p;
  }
  return gradient;
}
