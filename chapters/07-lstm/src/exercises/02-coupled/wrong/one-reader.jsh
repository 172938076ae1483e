// diagnosis: The gate has two readers: what it keeps, and what it lets in. The share of the
//   candidate, with a minus, is missing.
double[] shares = {0, 0.0054, 0.0135};
double derivative = 0.0189;
