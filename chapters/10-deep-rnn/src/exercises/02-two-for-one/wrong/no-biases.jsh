// diagnosis: The biases are missing: each of the four sums has one for every unit.
double weightsOfOne = 4 * h * (h + h);
double weightsOfTwo = weightsOfOne > 0 ? weights(2, most(false), false) - 8 * most(false) : 0;
