// A cell of one unit; Wx of each part is (3, 1), in the order flag, value, noise.
// LstmParameters.zeros(3, 1) has input(), forget(), candidate() and output().
LstmCell latch() {
  throw new UnsupportedOperationException("write me");
}

// The largest size of a partial derivative of (h - y)^2 / 2 by a weight or bias of a cell of one
// unit; h is its hidden state after the last input, from a state of zeros.
double largestGradient(LstmCell cell, List<Input> inputs, double y) {
  throw new UnsupportedOperationException("write me");
}

// The same of your latch on the variable once, a hundred inputs (1, 3), with y = 1: the flag is up
// at step 1 only, where the value is 1. The loss is about 0.03.
double ofMyLatch = Double.NaN;

// What does it say?
//   best     the cell is at a minimum: no other weights have a smaller loss
//   stuck    gates and candidate are at their ends, where slopes vanish: it can't learn on
//   far      the gradient has vanished on its way back over a hundred steps of the belt
//   careful  with a small learning rate it will go on learning
String says = "";
