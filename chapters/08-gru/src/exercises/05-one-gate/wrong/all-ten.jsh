// diagnosis: That many are needed until nearly all ten networks make no mistake. Asked is the
//   median, which does not wait for the slowest.
double batches = 250;
