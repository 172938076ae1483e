// diagnosis: That is the gradient of z_1. In z_1 the initial state has a factor.
double dh0 = delta1;
