// Each step moves the numbers on by one unit, and the input takes the place that is free.
double[][] Wxh = {{1, 0, 0}};
double[][] Whh = {
  {0, 1, 0},
  {0, 0, 1},
  {0, 0, 0}};
double[] bh = {0, 0, 0};

// The regression reads its lags off the state.
double[][] Whq = {{phi1}, {phi2}, {phi3}};
double bq = c;

// One unit a lag; all but the last hand on what they hold.
double unitsFor20 = 20;
double notZeroFor20 = unitsFor20 - 1;

// ReLU lets no negative number in: what is handed on is a zero.
double[] afterNegative = {5, Math.max(0, -2), 3};

// Each unit that the number passes bends it once more.
double leftByTanh = Math.tanh(Math.tanh(Math.tanh(1)));
