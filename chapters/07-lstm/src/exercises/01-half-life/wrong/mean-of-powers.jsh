// diagnosis: This is the mean of what two gates leave that never change. Here one gate changes, and
//   its factors are multiplied.
double leftInTurn = (Math.pow(0.99, 10) + Math.pow(0.5, 10)) / 2;
