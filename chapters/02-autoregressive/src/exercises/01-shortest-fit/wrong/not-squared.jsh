// diagnosis: A factor goes into a variance squared.
double varianceTwoAhead = noiseVariance * (1 + phi);
