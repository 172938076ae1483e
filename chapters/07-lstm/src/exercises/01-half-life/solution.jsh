// f^k < 1/2 means k log f < log 1/2. Both logarithms are below zero, so k is above their ratio, and
// the next whole number is the answer.
double lessThanHalf = Math.ceil(Math.log(0.5) / Math.log(f));
double lessThanHundredth = Math.ceil(Math.log(0.01) / Math.log(f));

// f^k = 1/2 at the half-life k; the bias is what the logistic function makes f of, log f/(1 - f).
double gate = Math.pow(0.5, 1.0 / halfLife);
double bias = Math.log(gate / (1 - gate));

// Five pairs. A product is largest, for a given sum, where the factors are equal: one step with 0.5
// costs more than all the steps with 0.99 can save.
double leftInTurn = Math.pow(0.99 * 0.5, 5);
double leftOfMean = Math.pow((0.99 + 0.5) / 2, 10);
