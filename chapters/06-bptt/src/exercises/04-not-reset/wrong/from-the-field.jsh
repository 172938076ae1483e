// diagnosis: Two calls agree now, but they start from the field, and the derivation starts from
//   zeros: these are gradients of two different losses.
class Program {
  double h;

  double loss(OneUnit network, double[] x, double[] y) {
    double state = h;
    double loss = 0;
    for (int t = 0; t < x.length; t++) {
      state = Exponential.tanh(network.Wxh() * x[t] + network.Whh() * state + network.bh());
      double error = network.Whq() * state + network.bq() - y[t];
      loss += error * error / 2;
    }
    return loss;
  }
}
