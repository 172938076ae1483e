// Returns the gradient of the loss with respect to Whh, in one sweep from the first step to the
// last that keeps nothing but h_t and p_t, the derivative of h_t with respect to Whh. The loss is
// that of OneUnit, 1/2 times the sum of (Whq h_t + bq - y_t)^2, and h_0 is 0; x[0] is x_1.
double forwardGradient(OneUnit network, double[] x, double[] y) {
  throw new UnsupportedOperationException("write me");
}

// How many numbers does p_t have with 100 hidden units?
double numbersFor100 = Double.NaN;

// What makes the way forward too dear for large networks?
// steps (it needs more of them), outputs (their weights are missing), rounding (errors add up),
// products (each step multiplies all of p_t by Whh)
String tooDear = "";
