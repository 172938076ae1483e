// diagnosis: Rows and columns are exchanged. Row i says what follows state i, so the three
//   numbers of a row sum to one.
double[][] transposed(double[][] rows) {
  double[][] turned = new double[3][3];
  for (int i = 0; i < 3; i++) {
    for (int j = 0; j < 3; j++) {
      turned[j][i] = rows[i][j];
    }
  }
  return turned;
}
P = transposed(P);
shorterP = transposed(shorterP);
