// diagnosis: Each of the three starts from the last observed value. The second forecast starts from
//   the first one, the third from the second.
double[] forecasts = {first, first, first};
