// diagnosis: You have taken 1, 0, 0 for always right. The first letter comes half of the time only;
//   average over the three letters.
double ofTheCorner = Math.log(Math.E + 63) - 1;
