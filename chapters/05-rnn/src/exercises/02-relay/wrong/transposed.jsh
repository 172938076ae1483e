// diagnosis: Whh is transposed: with row vectors on the left, Whh[i][j] leads from unit i to
//   unit j, so that the number of the first unit has to go by row 0.
double[][] Whh = {
  {0, 0, 0},
  {1, 0, 0},
  {0, 1, 0}};
