// diagnosis: This alpha has the sign of the first entry, so that v takes the difference of two
//   numbers that may be nearly equal. The rule takes the other sign.
double alpha = Math.signum(a1) * Math.hypot(a1, a2);
double[] v = {a1 - alpha, a2};
double[] secondColumn = mirror(new double[] {b1, b2}, v);
double[] targets = mirror(new double[] {y1, y2}, v);
