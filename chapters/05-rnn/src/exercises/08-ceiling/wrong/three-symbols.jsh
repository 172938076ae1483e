// diagnosis: The other 61 symbols have the probability 0, but as scores these zeros count: each
//   adds e^0 to the sum.
double ofTheTruth = expected(0.5, 0.3, 0.2) - Math.log(61 + 4.22) + Math.log(4.22);
double ofTheCorner = Math.log(Math.E + 2) - 0.5;
