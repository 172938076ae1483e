// J_t = w_hh (1 - h_t^2), with h_2 = 1/2 and h_3 = 4/5.
double lambda = Math.log(3);
double J2 = 0.75 * lambda;
double J3 = 0.36 * lambda;
double J2J3 = J2 * J3;

// The third loss says 0.8 of h_3. The table is about the bias, which acts on h_1 by z_1: on the way
// there the gradient passes the tanh of step 1, whose slope is 1 - h_1^2 = 0.75.
double thirdLossOfH1 = 0.8 * J2J3;
double missingFactor = 1 - 0.5 * 0.5;
String comesFrom = "tanh";

// Two steps, with gamma = 1 and the norm lambda.
double bound = lambda * lambda;

// (0.75 lambda)^k < share. The bound has lambda^k, which grows.
double steps = Math.ceil(Math.log(share) / Math.log(0.75 * lambda));
double boundByThen = Math.pow(lambda, steps);

// gamma |w| < 1, and gamma is 1 for tanh.
double promisedBelow = 1;
