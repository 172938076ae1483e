// diagnosis: The sum of squared errors is divided by four. Of the four values only three have one
//   before them, so there are three errors.
double noiseVariance = sumOfSquares() / 4;
double varianceTwoAhead = noiseVariance * (1 + phi * phi);
