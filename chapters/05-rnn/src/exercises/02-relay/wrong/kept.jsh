// diagnosis: The ones on the diagonal keep what a unit held beside what it gets: the units add up
//   all numbers so far. A relay lets go.
double[][] Whh = {
  {1, 1, 0},
  {0, 1, 1},
  {0, 0, 1}};
