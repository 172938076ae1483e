// diagnosis: The loss looks at b_1, which is behind a tanh: its share has to go through the slope
//   of b_1 like everything else that b_1 gets.
double[] factors = {1.25 * more, -0.096, 0};
double toA1 = factors[0] * kappa + factors[1] * kappa * lambda;
double du = 0.36 * toA1;
double dw = (deltaB1 - 0.64 * more + more) * 0.8 + deltaB2 * 0.6;
