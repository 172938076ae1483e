// diagnosis: Here the rate equals what the test names cost. They are for the end: search with the
//   validation names.
double honestAlpha = crossing(ClassNames.test());
