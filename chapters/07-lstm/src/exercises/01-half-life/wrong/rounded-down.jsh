// diagnosis: After that many steps more than this is still left: the whole number below is one
//   step too early.
double lessThanHalf = Math.floor(Math.log(0.5) / Math.log(f));
double lessThanHundredth = Math.floor(Math.log(0.01) / Math.log(f));
