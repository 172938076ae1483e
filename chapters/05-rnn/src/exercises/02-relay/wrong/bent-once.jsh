// diagnosis: That is what the first unit holds. On its way to the third the number goes through
//   another tanh at each step.
double leftByTanh = Math.tanh(1);
