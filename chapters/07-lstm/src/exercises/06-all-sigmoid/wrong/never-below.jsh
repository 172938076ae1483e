// diagnosis: A memory above 0 can be made smaller, so that a positive sum, or a 0 but for rounding,
//   can be reached by forgetting. Look for a sum that it can't come near.
double[] sequence = {1, 1, -1};
