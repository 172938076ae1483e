// diagnosis: log q is what a guess among q symbols costs. That is not the least loss of this model:
//   the right symbol can have the score 1 where all others have 0.
double[] least = {Math.log(2), Math.log(64), Math.log(10_000)};
