// Measured by
//   Spread.of(LongStream.rangeClosed(1, 10).mapToDouble(
//       seed -> new StuckGateExperiments(bias, seed).after(50).wrong()).toArray())
double[] bias0After50 = {0.334, 0.476, 0.758};
double[] bias2After50 = {0.000, 0.258, 0.454};
double[] bias4After50 = {0.228, 0.460, 0.598};
double[] bias6After50 = {0.372, 0.690, 0.760};

// After 100 batches the curve of the chapter lies near 0 at 0 and at 4, and so it does at 2. At 6
// it is on its way up to 8.
double[] bias2After100 = {0.000, 0.000, 0.000};
double[] bias6After100 = {0.152, 0.310, 0.478};

// Half open is too shut at first, and 6 too deaf: between them lies what learns fastest.
double lowest = 2;

// The worst network from 2 is worse than the best from 0.
String overlap = "yes";
String verdict = "careful";
