// Medians of F1 of the seeds 1 to 3 in percent, after 12, 20 and 40 epochs, measured with a main
// method of your own (some minutes). One decimal is enough.
double[] trainForward = {Double.NaN, Double.NaN, Double.NaN};
double[] trainBoth = {Double.NaN, Double.NaN, Double.NaN};
double[] testForward = {Double.NaN, Double.NaN, Double.NaN};
double[] testBoth = {Double.NaN, Double.NaN, Double.NaN};

// Which of them go on learning on the training names until the end: forward, both, the two of them
// or none? (Write forward, both, two or none.)
String goOn = "";

// What becomes of the difference of the medians on the test names between 12 and 40 epochs: does it
// halve, shrink a little or grow? (Write halves, shrinks or grows.)
String difference = "";
