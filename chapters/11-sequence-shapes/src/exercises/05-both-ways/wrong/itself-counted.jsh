// diagnosis: Asked is how many digits must come after the first, which is there already.
double[] late = {6, 2};
