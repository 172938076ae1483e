// diagnosis: Whh is transposed. Row 0 says to whom the first unit talks, column 0 to whom the first
//   unit listens; both units must hear the same parity.
double[][] Whh = {{1, -2}, {1, -2}};
