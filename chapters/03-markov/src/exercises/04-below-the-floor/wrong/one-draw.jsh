// diagnosis: That is the deviation of the bits of a single step. A mean of 200 varies less.
double independent = Math.sqrt(variance);
