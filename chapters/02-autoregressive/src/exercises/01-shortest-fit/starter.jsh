// An AR(1), fitted with the normal equations to the series {series}.
double c = Double.NaN;
double phi = Double.NaN;
double noiseVariance = Double.NaN;   // sigma squared

// The next three forecasts, fed back from the last value, and where they end.
double[] forecasts = {Double.NaN, Double.NaN, Double.NaN};
double end = Double.NaN;

// The variance of the error two steps ahead, if the model is true.
double varianceTwoAhead = Double.NaN;
