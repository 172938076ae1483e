// A network with ReLU and three units, whose state is (x_t, x_{t-1}, x_{t-2}).
// The first index is where a number comes from, the second where it goes to.
double[][] Wxh = {{Double.NaN, Double.NaN, Double.NaN}};
double[][] Whh = {
  {Double.NaN, Double.NaN, Double.NaN},
  {Double.NaN, Double.NaN, Double.NaN},
  {Double.NaN, Double.NaN, Double.NaN}};
double[] bh = {Double.NaN, Double.NaN, Double.NaN};

// Its output is the forecast c + phi1 x_t + phi2 x_{t-1} + phi3 x_{t-2}, with
// c = {c}, phi1 = {phi1}, phi2 = {phi2} and phi3 = {phi3}; these names hold the numbers.
double[][] Whq = {{Double.NaN}, {Double.NaN}, {Double.NaN}};
double bq = Double.NaN;

// Of such a network for AR(20): its units, and the weights of its Whh that are not zero.
double unitsFor20 = Double.NaN;
double notZeroFor20 = Double.NaN;

// The state of your three units after 3, -2, 5.
double[] afterNegative = {Double.NaN, Double.NaN, Double.NaN};

// With tanh: what the third unit holds of a 1, all other inputs being 0; three decimals.
double leftByTanh = Double.NaN;
