// diagnosis: The sum of squared errors is divided by the rows less the two fitted numbers. That
//   corrects for the fit; here the noise is the plain mean of the squares, divided by n.
double noiseVariance = sumOfSquares();
double varianceTwoAhead = noiseVariance * (1 + phi * phi);
