// diagnosis: A weight of −1 holds the combination at 1 once the sum is 2: that is "or", not parity.
//   The second term must take back as much as the first has gained by then.
double[][] Whh = {{1, 1}, {-1, -1}};
double[][] Whq = {{1}, {-1}};
