// diagnosis: The candidate sees the old state through the reset gate: 4μ times r_2 h_1.
double candidate = Math.tanh(5 * lambda);
double state = 0.3 + 0.5 * candidate;
