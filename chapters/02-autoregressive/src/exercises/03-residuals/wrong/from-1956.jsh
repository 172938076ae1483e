// diagnosis: The first two test years are missing. Their windows reach back into 1954 and 1955, so
//   the values have to begin there.
double meanOnTestYears =
    Vectors.sum(residuals(two, RealSeries.sunspots().between(1956, 1979).values())) / 22;
