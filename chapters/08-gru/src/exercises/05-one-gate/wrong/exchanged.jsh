// diagnosis: The product F ⊙ H_{t-1} contains F as it is. It is in the mixture that one of the two
//   terms has 1 - F.
double[] signs = {-1, 1};
