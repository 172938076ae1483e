// diagnosis: That marks whatever has at least one 1. A single unit is a threshold of a weighted sum
//   of the two, and can't take (1, 1) out again.
double[][] units = {{2, 2, 2, 1}};
double constant = 0;
