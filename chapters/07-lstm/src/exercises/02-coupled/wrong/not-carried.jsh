// diagnosis: These are the derivatives of each step's own c_t. On their way to c_3 they pass the
//   forget gates of the steps after.
double[] shares = {-0.072, 0.0072, 0.0135};
double derivative = -0.0513;
