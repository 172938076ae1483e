// diagnosis: That brings the sum of the gate to 0, where it says 1/2. Go on until the input
//   is let in by 9/10.
double multipleOfLambda = -2;
