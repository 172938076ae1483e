// diagnosis: A double has 64 bits, but some hold sign and exponent. The last digit of a number from
//   1/2 to 1 is worth 2^-53: at which size is it worth 1?
double power = 64;
