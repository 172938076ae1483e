// With a single mirror:
//   {a1} beta_1 + {b1} beta_2 = {y1}
//   {a2} beta_1 + {b2} beta_2 = {y2}
double alpha = Double.NaN;
double[] v = {Double.NaN, Double.NaN};
double[] secondColumn = {Double.NaN, Double.NaN};   // in the mirror
double[] targets = {Double.NaN, Double.NaN};        // in the mirror
double[] beta = {Double.NaN, Double.NaN};

// For the column (3, 1e-9) with the other sign, alpha = +|a|:
double exactFirst = Double.NaN;      // the first entry of v, to two digits
double computedFirst = Double.NaN;   // what a program with doubles gets for it
double clearedEntry = Double.NaN;    // the second entry of the column in that program's mirror
