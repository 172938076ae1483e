// diagnosis: There the second weight alone is so small. The factor is the product of both weights,
//   and the first is below 1.
double decidedFrom = Math.log((1 - small) / small);
double secondWeight = small;
