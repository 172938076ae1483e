// diagnosis: That is the GRU, with three weighted sums. Here one gate is used twice.
double ratio = 3;
