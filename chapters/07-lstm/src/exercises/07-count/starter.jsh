// A cell of one unit with two inputs, of which one is 1 and the other 0: the first or the second
// symbol. LstmParameters.zeros(2, 1) has input(), forget(), candidate() and output().
LstmCell counter() {
  throw new UnsupportedOperationException("write me");
}

// The cell state after n of the first symbol and then m of the second, from 0, if the forget gate
// says f at each step and everything else is as in your cell, but for rounding.
double cellState(double f, int n, int m) {
  throw new UnsupportedOperationException("write me");
}

// The forget gate says {keep}: up to which n is the cell state after n and n closer to 0 than after
// n and n - 1?
double upTo = Double.NaN;

// Coupled gates, c_0 = 0: the number that the size of c_t never reaches, because c_t is
//   mean     a weighted mean of c_{t-1} and a candidate
//   shown    shown through a tanh
//   rounded  rounded at each step
//   halved   halved by the forget gate where something is let in
double bound = Double.NaN;
String because = "";

// Two of a thousand counts must lie at most this far apart; a fraction, or six decimals.
double apart = Double.NaN;
