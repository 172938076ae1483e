// diagnosis: The error of a weight falls with the root of the number of values. But errors go into
//   the price squared.
double rule(int values) {
  return 0.08 * Math.sqrt(221.0 / values);
}
