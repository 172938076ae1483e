// All gates 1, and the candidate 1 or -1: the cell state is the difference of the two counts, and
// exact. tanh(1) is 0.76.
LstmCell counter() {
  LstmParameters p = LstmParameters.zeros(2, 1);
  p.input().b().fill(40);
  p.forget().b().fill(40);
  p.output().b().fill(40);
  p.candidate().Wx().set(0, 0, 40);
  p.candidate().Wx().set(1, 0, -40);
  return new LstmCell(p);
}

double cellState(double f, int n, int m) {
  double c = 0;
  for (int t = 0; t < n + m; t++) {
    c = f * c + (t < n ? 1 : -1);
  }
  return c;
}

// After n and n the state is -(1 - f^n)^2 / (1 - f), about -n^2 (1 - f): the early symbols have
// faded more than the late ones. With u after n and n - 1 it is f u - 1, closer to 0 than u as long
// as u is above 1 / (1 + f).
int lastCloser(double f) {
  int n = 1;
  while (Math.abs(cellState(f, n + 1, n + 1)) < Math.abs(cellState(f, n + 1, n))) {
    n++;
  }
  return n;
}
double upTo = lastCloser(keep);

// c_t = f c_{t-1} + (1 - f) candidate lies between the two, and candidates lie within (-1, 1).
// Adding 1 at each step is impossible from the first step on.
double bound = 1;
String because = "mean";

// A thousand numbers in an interval of length 2 have 999 gaps, whose sum is below 2.
double apart = 2.0 / 999;
