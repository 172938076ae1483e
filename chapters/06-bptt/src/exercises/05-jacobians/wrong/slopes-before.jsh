// diagnosis: The slope is that of the tanh between the two states, and so of the later one: J_t has
//   1 − h_t^2. Yours has that of the state before.
double J2 = 0.75 * lambda;
double J3 = 0.75 * lambda;
double J2J3 = J2 * J3;
