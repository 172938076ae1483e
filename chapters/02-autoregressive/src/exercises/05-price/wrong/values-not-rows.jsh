// diagnosis: The first twenty values have no full window, so they give no equation; and beside the
//   twenty weights there is a constant.
double equations = 50;
double fittedNumbers = 20;
