// The targets are y_1 = {y1} and y_2 = {y2}, which the names y1 and y2 hold; h_0 = 1/2, and the
// inputs are 0 and 1. Three decimals; lambda is 1.0986.
double h1 = Double.NaN;
double h2 = Double.NaN;
double loss = Double.NaN;

// Gradients of the loss with respect to the sums inside the tanh of steps 2 and 1.
double delta2 = Double.NaN;
double delta1 = Double.NaN;

// With respect to the recurrent weight, and to the initial state.
double dWhh = Double.NaN;
double dh0 = Double.NaN;

// What dWhh would be if the state before each step were a constant.
double dWhhOfConstants = Double.NaN;
