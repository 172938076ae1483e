// diagnosis: Not all of them: some starts end on a lower summit, above 4 bits. Divide the logarithm
//   of the likelihood by the number of letters, and see that you report bits.
double below = 10;
double together = 10;
