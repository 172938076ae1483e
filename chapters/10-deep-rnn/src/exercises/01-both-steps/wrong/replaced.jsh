// diagnosis: b_1 now gets the share of its own loss only. What comes back from the second step must
//   be added to it.
double[] factors = {0.8 * more, 0, -0.072};
double toA1 = factors[0] * kappa + factors[2] * kappa * kappa;
double du = 0.36 * toA1;
double dw = 0.64 * more * 0.8 + deltaB2 * 0.6;
