// diagnosis: These are only half way: they lie in the mirror, not behind it. The reflection
//   subtracts twice the part along v.
double[] halfWay(double[] x) {
  double once = Vectors.dot(v, x) / Vectors.dot(v, v);
  return new double[] {x[0] - once * v[0], x[1] - once * v[1]};
}
double[] secondColumn = halfWay(new double[] {b1, b2});
double[] targets = halfWay(new double[] {y1, y2});
