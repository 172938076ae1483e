// diagnosis: The test lets a wrong program pass. Are its names of different lengths, and is what
//   each gets in company compared with what it gets alone?
boolean passes(Function<int[][], double[][]> program) {
  int[][] names = {{0, 1, 2}, {3, 0, 1}};
  double[][] together = program.apply(names);
  boolean same = true;
  for (int n = 0; n < names.length; n++) {
    double[] alone = program.apply(new int[][] {names[n]})[0];
    for (int q = 0; q < alone.length; q++) {
      same &= Math.abs(alone[q] - together[n][q]) < 1e-9;
    }
  }
  return same;
}
