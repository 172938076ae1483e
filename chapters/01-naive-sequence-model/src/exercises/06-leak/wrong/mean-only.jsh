// diagnosis: That is the variance of the mean alone. The error is the mean minus the value.
double arvOfThree = 1.0 / 3;
double arvOfWide = 1.0 / width;
double honestArv = 1.0 / 3;
