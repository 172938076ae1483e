// diagnosis: The field is set to zero behind the run, so the first call still begins with what
//   somebody has left there. And training has lost its state.
class Program {
  double h;

  double loss(OneUnit network, double[] x, double[] y) {
    double loss = 0;
    for (int t = 0; t < x.length; t++) {
      h = Exponential.tanh(network.Wxh() * x[t] + network.Whh() * h + network.bh());
      double error = network.Whq() * h + network.bq() - y[t];
      loss += error * error / 2;
    }
    h = 0;
    return loss;
  }
}
