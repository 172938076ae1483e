// diagnosis: That is the mean of the years to forecast, which nobody knew in 1930: it scores
//   exactly one. Take the mean of the years fitted to.
double ofMeanFrom1871 = 1;
double ofMeanFrom1899 = 1;
