// diagnosis: Her weights, too, lie between 0 and 1. What do right weights have besides?
boolean holds(Matrix alpha) {
  boolean between = true;
  for (int t = 0; t < alpha.rows(); t++) {
    between &= Arrays.stream(alpha.row(t)).allMatch(a -> a >= 0 && a <= 1);
  }
  return between;
}
