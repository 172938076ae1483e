// Why her test does not see each of the three mistakes:
//   half    1 - 1/2 = 1/2          scalar  (1/2 H) W = 1/2 (H W)
//   equal   both gates have the same weights and biases
//   start   the state before the first step is zero
String whyKeep = "";  // Z and 1 - Z exchanged
String whyGates = ""; // weights and biases of the gates exchanged
String whyForm = "";  // reset after taken for reset before

// Her test, and of the following one in addition that is not zero: which of them are enough to see
// the mistake, each by itself? Names with commas between.
//   bz   the update gate's bias, the same number for all units
//   br   the reset gate's bias, the same number for all units
//   brs  the reset gate's bias, another number for each unit
//   bhr  the second bias of the candidate, random
String showKeep = "";
String showGates = "";
String showForm = "";

// Her converter. Mend it: the other program's cell keeps by 1 - Z, H = (1 - Z) H' + Z C, and its
// candidate is C = tanh(X Wx + b + R (H' Wh + bhr)). Ours is GruParameters.
GruParameters convert(AffineParameters update, AffineParameters reset,
    AffineParameters candidate, Matrix bhr) {
  return new GruParameters(update, reset, candidate, null);
}
