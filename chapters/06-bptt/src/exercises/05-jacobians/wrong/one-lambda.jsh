// diagnosis: Each of the two Jacobians has its own factor λ, so the product has λ squared.
double J2J3 = 0.75 * 0.36 * lambda;
double bound = lambda;
