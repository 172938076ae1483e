// The second step, which reads 1. Fractions as 2.0 / 3 (2 / 3 is 0 in Java), or four decimals.
double reset = Double.NaN;
double update = Double.NaN;
double candidate = Double.NaN;
double state = Double.NaN;

// What the three get of the loss (state - 1)^2 / 2 directly, with their signs.
double toOldState = Double.NaN;
double toCandidate = Double.NaN;
double toUpdateGate = Double.NaN;

// The gradient of the candidate's sum, and how many times as large that of the text is.
double ofTheSum = Double.NaN;
double timesAsLarge = Double.NaN;

// Which factor has changed most: error, share (what the update gate leaves) or slope (of tanh)?
String changedMost = "";
