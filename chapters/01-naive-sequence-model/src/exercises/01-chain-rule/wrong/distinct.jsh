// diagnosis: The name ab is in the list twice, and it counts twice.
double pA = 2.0 / 3;
double pBAfterA = 1.0 / 2;
double pAb = 1.0 / 3;
double namesThatAreAb = 1;
double namesInAll = 3;
