// Measure in the shell (a minute or two), with the seeds 1 to 10, and write down what you find:
// low, median and high of the shares of wrong answers, such as 0.25.
// new StuckGateExperiments(2, 1).after(50).wrong() is one of them.
double[] bias0After50 = {Double.NaN, Double.NaN, Double.NaN};
double[] bias2After50 = {Double.NaN, Double.NaN, Double.NaN};
double[] bias4After50 = {Double.NaN, Double.NaN, Double.NaN};
double[] bias6After50 = {Double.NaN, Double.NaN, Double.NaN};
double[] bias2After100 = {Double.NaN, Double.NaN, Double.NaN};
double[] bias6After100 = {Double.NaN, Double.NaN, Double.NaN};

// Of 0, 2, 4 and 6, the bias with the lowest median after 50 batches.
double lowest = Double.NaN;

// Do its range and that of 0 overlap, "yes" or "no"? And what may therefore be said of the two?
//   better   the first is better, its median is lower
//   careful  its median is lower, but single networks of the other are better than some of its own
//   equal    the two are equally good, their ranges overlap
String overlap = "";
String verdict = "";
