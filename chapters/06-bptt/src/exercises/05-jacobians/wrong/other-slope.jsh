// diagnosis: The slope of step 3 is in J3 already. Which tanh has the gradient not passed when it
//   has come to h_1?
double missingFactor = 0.36;
