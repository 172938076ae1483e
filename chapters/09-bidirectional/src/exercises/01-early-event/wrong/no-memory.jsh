// diagnosis: The forward unit is a memory: while it reads 0, the recurrent weight keeps it where it
//   is.
double[] forward = {0.8, 0, 0};
