// Your log, also in the variable log: {log}
// Rows and columns in the order I, B, D; P[0][1] is the probability that B follows I.
// Write fractions as 2.0 / 3, since 2 / 3 is 0 in Java; three decimals will do as well.
double[][] P = {
    {Double.NaN, Double.NaN, Double.NaN},
    {Double.NaN, Double.NaN, Double.NaN},
    {Double.NaN, Double.NaN, Double.NaN}};
double probability = Double.NaN; // of the log, given its first state
double[] law = {Double.NaN, Double.NaN, Double.NaN};

// Why may you write the law down without an equation?
//   connected  each state leads to each other one
//   closes     the log ends in the state in which it began
//   odd        the log has ways back of two steps and of three, so there is no period
//   long       the log is long enough for its shares to have settled
String reason = "";
double bits = Double.NaN; // a step

// The log without its last entry. The law of the new P, and the state that is now entered more
// often than it is left: "I", "B" or "D".
double[][] shorterP = {
    {Double.NaN, Double.NaN, Double.NaN},
    {Double.NaN, Double.NaN, Double.NaN},
    {Double.NaN, Double.NaN, Double.NaN}};
double[] shorterLaw = {Double.NaN, Double.NaN, Double.NaN};
String enteredMore = "";
