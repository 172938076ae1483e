// The gate says f = {f} at every step. The first whole number of steps after which less than half
// of a gradient is left, and after which less than a hundredth is.
double lessThanHalf = Double.NaN;
double lessThanHundredth = Double.NaN;

// The gate with a half-life of {halfLife} steps (four decimals), and the bias that gives it (two).
double gate = Double.NaN;
double bias = Double.NaN;

// The share that is left after ten steps, of 0.99 and 0.5 in turn, and of their mean at each step.
double leftInTurn = Double.NaN;
double leftOfMean = Double.NaN;
