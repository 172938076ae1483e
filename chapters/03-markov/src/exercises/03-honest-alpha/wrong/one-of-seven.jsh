// diagnosis: 0.1 is the best of the seven values among which the chapter lets the validation names
//   choose. There are others in between.
double bestAlpha = 0.1;
