// diagnosis: An LSTM without peepholes has four weighted sums: three gates and the candidate.
double weightsOfOne = 3 * h * (h + h + 1);
double weightsOfTwo = weights(2, most(false), false) * 3 / 4;
