// h_t = tanh(z_t) depends on Whh directly, by the factor h_{t-1}, and through h_{t-1}:
// p_t = (1 - h_t^2) (h_{t-1} + Whh p_{t-1}), p_0 = 0. Each step adds its error times Whq p_t.
double forwardGradient(OneUnit network, double[] x, double[] y) {
  double h = 0;
  double p = 0;
  double gradient = 0;
  for (int t = 0; t < x.length; t++) {
    double hPrev = h;
    h = Exponential.tanh(network.Wxh() * x[t] + network.Whh() * hPrev + network.bh());
    p = (1 - h * h) * (hPrev + network.Whh() * p);
    gradient += (network.Whq() * h + network.bq() - y[t]) * network.Whq() * p;
  }
  return gradient;
}

// Each of h states has a derivative with respect to each of h^2 weights.
double numbersFor100 = 100 * 100 * 100;

// h^3 numbers, each the sum of h products with Whh: h^4 multiplications a step, where the way back
// has h^2 for each sequence. (And it stores h^3 numbers, where the way back stores T h.)
String tooDear = "products";
