// diagnosis: These are the scales from which on one of ten seeds is above 1. Asked is the median.
double[] passes0 = {3, 4};
double[] passes1 = {2, 3};
