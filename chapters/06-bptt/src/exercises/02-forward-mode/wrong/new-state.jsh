// diagnosis: The state is overwritten before its derivative is computed: the direct term has the
//   state that the step has read, h_{t-1}.
double forwardGradient(OneUnit network, double[] x, double[] y) {
  double h = 0;
  double p = 0;
  double gradient = 0;
  for (int t = 0; t < x.length; t++) {
    h = Exponential.tanh(network.Wxh() * x[t] + network.Whh() * h + network.bh());
    p = (1 - h * h) * (h + network.Whh() * p);
    gradient += (network.Whq() * h + network.bq() - y[t]) * network.Whq() * p;
  }
  return gradient;
}
