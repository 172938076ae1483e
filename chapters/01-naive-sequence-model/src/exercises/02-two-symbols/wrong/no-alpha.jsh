// diagnosis: These are bare shares. Add alpha to each count, so that nothing is impossible.
double[] afterBb = {0, 0, 1};
double[] afterBa = {0.25, 0.75, 0};
double[] afterAaa = {0, 1, 0};
