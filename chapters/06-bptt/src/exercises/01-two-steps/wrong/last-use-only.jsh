// diagnosis: The use at step 1 is missing. It has the factor h_0, which is not zero here.
double dWhh = delta2 * h1;
