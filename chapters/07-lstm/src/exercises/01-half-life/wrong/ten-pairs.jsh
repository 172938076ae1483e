// diagnosis: That is twenty steps: in ten of them each gate has its turn five times.
double leftInTurn = Math.pow(0.99 * 0.5, 10);
