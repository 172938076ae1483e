// diagnosis: The bits of a double are bits: 2^-1074 is four bits a letter, and not four times the
//   natural logarithm of two.
double lasts = 1074 / (4 * Math.log(2));
