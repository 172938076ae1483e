// diagnosis: The losses are right, but each call overwrites the state that training has left in the
//   field for the next batch.
class Program {
  double h;

  double loss(OneUnit network, double[] x, double[] y) {
    double loss = 0;
    h = 0;
    for (int t = 0; t < x.length; t++) {
      h = Exponential.tanh(network.Wxh() * x[t] + network.Whh() * h + network.bh());
      double error = network.Whq() * h + network.bq() - y[t];
      loss += error * error / 2;
    }
    return loss;
  }
}
