// diagnosis: These are the bits spent. What is lost is the difference to what the back-off model
//   spends at the same position.
double loss = experiments.bitsByPosition(forgetful(backOff))[1];
double lossOfNothing = experiments.bitsByPosition(experiments.backOff().lookingBack(0))[1];
