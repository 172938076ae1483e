// diagnosis: That is the bound for a logistic unit, whose steepest slope is ¼. This unit has
//   a tanh.
double promisedBelow = 4;
