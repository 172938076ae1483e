double kappa = Math.log(2), lambda = Math.log(3);

// The loss at the first step sends b_1 - y to b_1, and from there it only goes down: to w, to a_1,
// and from a_1 to u. The second step and what it multiplies are as before.
String changed = "du, dw";

// b_1 gets the sum, and the slope 0.64 is in front of all of it.
double more = 0.6 - y;
double deltaB2 = -0.072;
double deltaB1 = 0.64 * (more - 0.12 * lambda + 0.09 * kappa);

// Times w, which is 5/4 kappa; the other way brings -0.072 kappa squared, which cancels as before.
double[] factors = {1.25 * 0.64 * more, 1.25 * 0.64 * -0.12, 1.25 * 0.64 * 0.09 - 0.072};
double toA1 = factors[0] * kappa + factors[1] * kappa * lambda;

double du = 0.36 * toA1;
double dw = deltaB1 * 0.8 + deltaB2 * 0.6;
