// diagnosis: These are the numbers of the text, where the loss does not look at b_1.
double[] factors = {0, -0.096, 0};
double toA1 = -0.096 * kappa * lambda;
double du = 0.36 * toA1;
double dw = 0.64 * (-0.12 * lambda + 0.09 * kappa) * 0.8 + deltaB2 * 0.6;
