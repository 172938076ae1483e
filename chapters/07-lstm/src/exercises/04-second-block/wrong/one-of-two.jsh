// diagnosis: This is a bias of 1. There are two vectors of biases, she has filled both, and the sum
//   of the gate contains both.
double torchGate = Exponential.sigmoid(1);
double torchHalfLife = DirectPath.halfLife(torchGate);
double changedSays = Exponential.sigmoid(1);
