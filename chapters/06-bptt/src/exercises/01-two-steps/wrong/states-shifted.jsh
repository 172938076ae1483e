// diagnosis: Each delta is multiplied by the state that its step has made. The factor of w_hh in
//   z_t is the state that the step has read.
double dWhh = delta1 * h1 + delta2 * h2;
