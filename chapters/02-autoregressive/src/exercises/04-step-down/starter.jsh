// Round by round, without a root; phi[0] is the weight of lag 1.
boolean isStationary(double... phi) {
  throw new UnsupportedOperationException("write me");
}

// Of ten thousand random models of one to twelve lags, how many does it judge otherwise than
// CharacteristicPolynomial? Draw and count in the shell.
double disagreements = Double.NaN;

// Which of the two has no answer to phi = (1.5, -0.75, 0.125): rounds or roots?
String withoutAnswer = "";

// Why?
//   circle    so near the unit circle, rounding decides
//   together  where roots coincide, the guesses come together, and a step is tiny over tiny
//   division  1 - phi_p squared is nearly zero in one of the rounds
//   complex   real weights can have complex roots, which a double can't hold
String why = "";
