// The program, with one hidden unit: the loss is 1/2 times the sum of (Whq h_t + bq - y_t)^2.
// Mend loss() so that it may be differenced, and so that a call between two batches of training
// does no harm to the state that the second batch is to go on from.
class Program {
  double h;

  double loss(OneUnit network, double[] x, double[] y) {
    double loss = 0;
    for (int t = 0; t < x.length; t++) {
      h = Exponential.tanh(network.Wxh() * x[t] + network.Whh() * h + network.bh());
      double error = network.Whq() * h + network.bq() - y[t];
      loss += error * error / 2;
    }
    return loss;
  }
}

// Which parameter still fails when Whh = 0: Wxh, Whh, bh, Whq or bq?
String stillFails = "";

// A network with Wxh = 1, Whh = 0, bh = 1/2 ln 3, Whq = 1, bq = 0 reads nothing but zeros, so that
// its state is 1/2 at each step, and in the field before each call. One step, y_1 = -1.5: what does
// the check of the old program find for that parameter, and what does the derivation say?
double found = Double.NaN;
double derived = Double.NaN;

// What must a loss be before it may be differenced?
// small (near its least value), smooth (without kinks), fixed (a function of the weights alone),
// mean (divided by the number of steps)
String mustBe = "";
