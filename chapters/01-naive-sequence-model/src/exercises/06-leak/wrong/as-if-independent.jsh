// diagnosis: This adds the variance of the mean and that of the value as if they were independent.
//   But the value is one of those in the mean: gather what stands before each draw, then add.
double arvOfThree = 1 + 1.0 / 3;
double arvOfWide = 1 + 1.0 / width;
