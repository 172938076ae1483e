// diagnosis: That is the relay without its ReLU. Compute the step at which −2 comes in.
double[] afterNegative = {5, -2, 3};
