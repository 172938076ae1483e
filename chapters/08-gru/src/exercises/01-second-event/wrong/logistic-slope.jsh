// diagnosis: That is the slope of a logistic function. The candidate is a tanh, whose slope is
//   1 - candidate^2.
double ofTheSum = candidate * (1 - candidate) * toCandidate;
double timesAsLarge = -0.0315 / ofTheSum;
