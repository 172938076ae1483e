// diagnosis: After so many batches the median network still makes mistakes, on a tenth of the new
//   sequences or more. Go on until its share of wrong answers is 0.
double batches = 100;
