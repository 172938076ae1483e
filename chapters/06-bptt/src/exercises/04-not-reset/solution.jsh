// The state is a local variable: each call starts from zeros, as the derivation does, and leaves
// nothing behind. The field is for training.
class Program {
  double h;

  double loss(OneUnit network, double[] x, double[] y) {
    double state = 0;
    double loss = 0;
    for (int t = 0; t < x.length; t++) {
      state = Exponential.tanh(network.Wxh() * x[t] + network.Whh() * state + network.bh());
      double error = network.Whq() * state + network.bq() - y[t];
      loss += error * error / 2;
    }
    return loss;
  }
}

// With Whh = 0 nobody reads the field; only the differences of Whh itself make it other than 0, and
// then the old state comes in at the first step.
String stillFails = "Whh";

// z_1 = Whh h + bh with h = 1/2 from the field, so the check finds (o - y) (1 - h_1^2) h. From a
// state of zeros the factor h is 0.
double found = (0.5 - -1.5) * (1 - 0.5 * 0.5) * 0.5;
double derived = 0;

// Two calls with the same weights must give the same number, whatever was called before.
String mustBe = "fixed";
