// z_1 = lambda * 1/2 and z_2 = lambda/2 + lambda * 1/2.
double lambda = Math.log(3);
double h1 = Math.tanh(lambda / 2);
double h2 = Math.tanh(lambda);
double loss = ((h1 - y1) * (h1 - y1) + (h2 - y2) * (h2 - y2)) / 2;

// The last state has one reader, its output; the first has two.
double delta2 = (h2 - y2) * (1 - h2 * h2);
double delta1 = (h1 - y1 + lambda * delta2) * (1 - h1 * h1);

// w_hh was used twice, with the factors h_0 = 1/2 and h_1; h_0 was used once, with the factor w_hh.
double dWhh = delta1 / 2 + delta2 * h1;
double dh0 = lambda * delta1;

// Then nothing comes back from step 2 to step 1.
double dWhhOfConstants = (h1 - y1) * (1 - h1 * h1) / 2 + delta2 * h1;
