// diagnosis: Java divides integers to an integer, and 2 / 3 is 0. Write 2.0 / 3.
for (double[] row : P) {
  for (int j = 0; j < 3; j++) {
    row[j] = (int) row[j];
  }
}
