// diagnosis: The worst is one earlier. Positions count from 0, and a history of one symbol has to be
//   handed on empty.
double worstPosition = 2;
double loss = forgetfulLosses[2];
double lossOfNothing = losses(experiments.backOff().lookingBack(0))[2];
