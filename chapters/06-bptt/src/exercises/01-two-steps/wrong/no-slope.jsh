// diagnosis: That is the error of the output, the gradient of h_2. On its way to z_2 it passes the
//   tanh.
double delta2 = h2 - y2;
