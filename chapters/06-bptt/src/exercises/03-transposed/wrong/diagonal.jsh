// diagnosis: With a diagonal matrix she is right, but there are more: what has a matrix to have in
//   common with its transpose?
double[][] noHarm = {{1, 0}, {0, 2}};
