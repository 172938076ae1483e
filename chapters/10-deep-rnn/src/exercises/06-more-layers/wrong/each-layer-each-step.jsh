// diagnosis: That counts the tanh layers on one way. Steps back and steps down may come in any
//   order: how many orders are there?
double ways(int lag, int layers) {
  return lag + layers - 1;
}
double timesTheWays = 14.0 / 10;
