// diagnosis: Only the loss of the last step is counted. Every step has an output and an error.
double forwardGradient(OneUnit network, double[] x, double[] y) {
  double h = 0;
  double p = 0;
  for (int t = 0; t < x.length; t++) {
    double hPrev = h;
    h = Exponential.tanh(network.Wxh() * x[t] + network.Whh() * hPrev + network.bh());
    p = (1 - h * h) * (hPrev + network.Whh() * p);
  }
  return (network.Whq() * h + network.bq() - y[y.length - 1]) * network.Whq() * p;
}
