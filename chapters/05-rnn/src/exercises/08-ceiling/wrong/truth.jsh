// diagnosis: The truth is best under the right loss. Under his, compare the two numbers above.
double[] best = {0.5, 0.3, 0.2};
