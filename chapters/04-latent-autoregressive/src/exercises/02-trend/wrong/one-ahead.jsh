// diagnosis: That is one step ahead. The slope is added once for each step.
double threeAhead = lastLevel + lastSlope;
