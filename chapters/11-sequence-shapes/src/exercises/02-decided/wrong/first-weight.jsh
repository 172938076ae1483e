// diagnosis: This is the weight of the first step. Asked is that of the second.
double secondWeight = decided;
