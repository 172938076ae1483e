// diagnosis: The slope is added twice, but the state is that of the last value and not the next.
double threeAhead = lastLevel + 2 * lastSlope;
