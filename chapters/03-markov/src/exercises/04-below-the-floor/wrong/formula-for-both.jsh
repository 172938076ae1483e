// diagnosis: That is the formula again. Measure it: the standard deviation of your 100,000 means.
double deviation = independent;
