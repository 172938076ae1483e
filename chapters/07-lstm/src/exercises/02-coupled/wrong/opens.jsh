// diagnosis: With this sign the gate opens still more where something is to be stored. It has to
//   shut, so that 1 - f opens.
double multipleOfLambda = 4;
