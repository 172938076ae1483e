// diagnosis: From the lowest of L layers to the top one there are L - 1 steps up, not L.
double ways(int lag, int layers) {
  double ways = 1;
  for (int i = 1; i <= layers; i++) {
    ways = ways * (lag + i) / i;
  }
  return ways;
}
double timesTheWays = ways(10, 5) / ways(10, 1);
