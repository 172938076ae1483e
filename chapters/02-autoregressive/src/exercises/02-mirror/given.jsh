int[] drawEquations() {
  if (seed == 1) {
    return new int[] {3, 4, 1, 2, 2, 6};
  }
  SeededRandom random = new SeededRandom(seed);
  int[][] columns = {{4, 3}, {-3, 4}, {6, -8}, {-8, 6}, {8, 6}};
  int[] a = columns[random.nextInt(columns.length)];
  int[] b = {1, 3 + random.nextInt(2)};
  int first = new int[] {-2, -1, 1, 2}[random.nextInt(4)];
  int second = 3 + random.nextInt(3);
  return new int[] {a[0], a[1], b[0], b[1], a[0] * first + b[0] * second,
      a[1] * first + b[1] * second};
}
int[] equations = drawEquations();
int a1 = equations[0];
int a2 = equations[1];
int b1 = equations[2];
int b2 = equations[3];
int y1 = equations[4];
int y2 = equations[5];
