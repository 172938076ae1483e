// diagnosis: That would be a softmax over equal scores of one row. Hers goes down a column, and
//   with a single step a column has one score.
double[] inUse = {1.0 / 3, 1.0 / 3, 1.0 / 3};
double[] context = {(states[0][0] + states[1][0] + states[2][0]) / 3,
    (states[0][1] + states[1][1] + states[2][1]) / 3};
