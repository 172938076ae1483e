// diagnosis: The combination does not hand an error on as it is: to the right of 1 both of its
//   terms count, and to the left of 0 none of them.
double[] combined = {1.01, 0.01, -0.01};
