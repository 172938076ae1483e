// Which of these can the cell state never be after a step, and which the hidden state?
//   negative  numbers below 0      zero   0 itself
//   half      numbers between 0 and 1      large  numbers above 1
// Write the names with commas between.
String cellNever = "";
String hiddenNever = "";

// What can still make a memory smaller: forget, input, output or candidate?
String smallerBy = "";

// At least one number, each 1 or -1.
double[] sequence = {Double.NaN};

// His step of one unit with one input: state is {h, c}; wx, wh and b hold what belongs to the input
// gate, the forget gate, the candidate and the output gate. Mend it.
double[] step(double x, double[] state, double[] wx, double[] wh, double[] b) {
  double[] part = new double[4];
  for (int a = 0; a < 4; a++) {
    part[a] = Exponential.sigmoid(x * wx[a] + state[0] * wh[a] + b[a]);
  }
  double c = part[1] * state[1] + part[0] * part[2];
  return new double[] {part[3] * Exponential.tanh(c), c};
}
