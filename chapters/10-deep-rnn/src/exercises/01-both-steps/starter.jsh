// The loss is (b_1 - {y})^2 / 2 + (b_2 - 1)^2 / 2.
// Which of the gradients du, dv, dw and dr of the text change? Write them with commas between.
String changed = "";

// What a_1 gets is a multiple of kappa, plus one of kappa times lambda, plus one of kappa squared.
// The three factors:
double[] factors = {Double.NaN, Double.NaN, Double.NaN};

// The same as a number, and the gradients of u and of w, with six decimals:
double toA1 = Double.NaN;
double du = Double.NaN;
double dw = Double.NaN;
